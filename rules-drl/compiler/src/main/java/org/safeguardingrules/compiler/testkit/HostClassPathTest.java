package org.safeguardingrules.compiler.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.advice.Advice;
import org.safeguardingrules.advice.Reason;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.json.AdviceJson;
import org.safeguardingrules.json.CaseFileJson;
import org.safeguardingrules.pack.Rule;

/**
 * Every shipped rule runs on exactly the class path that a host gets which depends on the pack alone: no compiler, no
 * parser, no MVEL, no JSON. Case files and advice pass through a JSON library that only a loader outside that class
 * path can see.
 */
class HostClassPathTest {

    private static final List<String> KEPT_OUT = List.of(
            "org.safeguardingrules.json.CaseFileJson",
            "org.safeguardingrules.compiler.Main",
            "tools.jackson.databind.ObjectMapper",
            "org.mvel2.MVEL",
            "org.eclipse.jdt.internal.compiler.Compiler",
            "com.github.javaparser.JavaParser",
            "org.drools.drl.parser.DrlParser",
            "org.drools.model.codegen.ExecutableModelProject",
            "com.thoughtworks.xstream.XStream");

    @Test
    void everyRuleGivesOnTheClassPathOfAHostTheAdviceThatItGivesHere() throws Exception {
        PackUnderTest pack = PackUnderTest.find();
        ScenarioRunner runner = new ScenarioRunner(pack.compiled().orElseThrow().interpreted());
        Set<String> asked = new TreeSet<>();
        try (URLClassLoader host = new URLClassLoader(hostClassPath(), ClassLoader.getPlatformClassLoader());
                URLClassLoader json = new URLClassLoader(jsonClassPath(), host)) {
            KEPT_OUT.forEach(name -> assertFalse(isThere(name, host), name));
            Host there = new Host(host, json, pack.read().className());
            for (Scenario scenario : pack.scenarios().all()) {
                Advice here = runner.advise(scenario);
                if (asked.addAll(rules(here))) {
                    assertEquals(AdviceJson.write(here), there.advise(scenario), scenario.name());
                }
            }
        }
        List<String> silent = pack.pack().rules().stream()
                .map(Rule::id)
                .filter(id -> !asked.contains(id))
                .toList();
        assertTrue(silent.isEmpty(), () -> "no scenario ran " + silent);
    }

    private static List<String> rules(Advice advice) {
        return advice.actions().stream()
                .flatMap(action -> action.reasons().stream())
                .map(Reason::rule)
                .toList();
    }

    /** The library as a host loads it, reached by reflection because its classes are not the ones of this test. */
    private static final class Host {

        private final ClassLoader loader;
        private final Map<List<String>, Object> rules = new HashMap<>();
        private final Method switchOn;
        private final Method advise;
        private final Method readCaseFile;
        private final Method writeAdvice;

        Host(ClassLoader host, ClassLoader json, String packClass) throws ReflectiveOperationException {
            loader = host;
            Class<?> entry = host.loadClass(SafeguardingRules.class.getName());
            Class<?> caseFile = host.loadClass(CaseFile.class.getName());
            Class<?> advice = host.loadClass(Advice.class.getName());
            Object pack = host.loadClass(packClass).getMethod("pack").invoke(null);
            rules.put(List.of(), entry.getMethod("load", pack.getClass()).invoke(null, pack));
            switchOn = entry.getMethod("switchOn", Collection.class);
            advise = entry.getMethod("advise", caseFile, LocalDate.class, LocalDate.class);
            readCaseFile = json.loadClass(CaseFileJson.class.getName()).getMethod("read", String.class);
            writeAdvice = json.loadClass(AdviceJson.class.getName()).getMethod("write", advice);
        }

        String advise(Scenario scenario) throws ReflectiveOperationException {
            Scenario.Circumstances when = scenario.circumstances();
            Thread thread = Thread.currentThread();
            ClassLoader before = thread.getContextClassLoader();
            thread.setContextClassLoader(loader); // Drools finds its services by the thread's loader, in a host its own
            try {
                Object switched = switchedOn(when.switchedOn());
                Object caseFile = readCaseFile.invoke(null, CaseFileJson.write(scenario.caseFile()));
                return (String)
                        writeAdvice.invoke(null, advise.invoke(switched, caseFile, when.asAt(), when.knownAt()));
            } finally {
                thread.setContextClassLoader(before);
            }
        }

        /** The rules with these switched on, bound once for all scenarios that switch on the same. */
        private Object switchedOn(List<String> ids) throws ReflectiveOperationException {
            Object bound = rules.get(ids);
            if (bound == null) {
                bound = switchOn.invoke(rules.get(List.of()), ids);
                rules.put(ids, bound);
            }
            return bound;
        }
    }

    /** What Maven gives a host that depends on the pack, as the build wrote it down, and the pack itself. */
    private static URL[] hostClassPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        urls.add(new File("target/classes/").toURI().toURL());
        try (InputStream in =
                Objects.requireNonNull(HostClassPathTest.class.getResourceAsStream("/runtime-class-path.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            for (String path : text.split(File.pathSeparator)) {
                urls.add(new File(path).toURI().toURL());
            }
        }
        return urls.toArray(URL[]::new);
    }

    private static URL[] jsonClassPath() throws ClassNotFoundException {
        List<URL> urls = new ArrayList<>();
        for (String name : List.of(
                CaseFileJson.class.getName(),
                "tools.jackson.databind.ObjectMapper",
                "tools.jackson.core.JsonParser",
                "com.fasterxml.jackson.annotation.JsonProperty")) {
            urls.add(Class.forName(name).getProtectionDomain().getCodeSource().getLocation());
        }
        return urls.toArray(URL[]::new);
    }

    private static boolean isThere(String name, ClassLoader loader) {
        try {
            Class.forName(name, false, loader);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
