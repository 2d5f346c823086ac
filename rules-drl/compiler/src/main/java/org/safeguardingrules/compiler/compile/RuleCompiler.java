package org.safeguardingrules.compiler.compile;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.safeguardingrules.compiler.reader.PackDigest;
import org.safeguardingrules.engine.DroolsEngine;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Compiles checked packs to classes. Each file of rules is compiled by itself and its classes are kept, so that one
 * changed file is compiled alone.
 */
public final class RuleCompiler {

    /** Engine and way of compiling; a change of either makes every class anew. */
    private static final String COMPILER = DroolsEngine.VERSION + ", emission 2";

    private static final String CLASS = ".class";

    private final ClassCache cache;

    private RuleCompiler(ClassCache cache) {
        this.cache = cache;
    }

    /** A compiler that keeps nothing. */
    public static RuleCompiler withoutCache() {
        return new RuleCompiler(new ClassCache(Optional.empty()));
    }

    /** A compiler that keeps what it compiled in a folder, by the digest of what it was made from. */
    public static RuleCompiler withCache(Path folder) {
        return new RuleCompiler(new ClassCache(Optional.of(folder)));
    }

    /** Compiles a pack that was read and checked. */
    public Compilation compile(Pack checked) {
        Map<String, byte[]> classes = new TreeMap<>();
        Map<Emission, String> toCompile = new HashMap<>();
        for (Emission emission : Emission.of(checked.id(), checked.rules())) {
            String key = Digest.of(emission.text() + Vocabulary.signature() + COMPILER);
            cache.find(key).ifPresentOrElse(classes::putAll, () -> toCompile.put(emission, key));
        }
        if (!toCompile.isEmpty()) {
            Map<String, byte[]> fresh = generated(List.copyOf(toCompile.keySet()));
            toCompile.forEach((emission, key) -> cache.keep(key, ofPackage(emission.packageName(), fresh)));
            classes.putAll(fresh);
        }
        ByteCodeCheck.requireHarmless(classes);
        return new Compilation(signed(checked, models(classes)), classes);
    }

    /** Says on a pack what it was made from and for, whoever read it. */
    private static Pack signed(Pack pack, List<String> compiledRules) {
        Pack unsigned = pack.compiled("", Vocabulary.signature(), DroolsEngine.VERSION, List.of());
        return unsigned.compiled(PackDigest.of(unsigned), unsigned.vocabulary(), unsigned.engine(), compiledRules);
    }

    private static Map<String, byte[]> ofPackage(String name, Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(each -> each.getKey().startsWith(name + "."))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<String> models(Map<String, byte[]> classes) {
        return classes.entrySet().stream()
                .filter(each -> Trimming.isModel(each.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** What Drools makes of these texts, less what compiled rules never use. */
    private static Map<String, byte[]> generated(List<Emission> emissions) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("org.safeguardingrules", "compiled-rules", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (Emission emission : emissions) {
            files.write(
                    "src/main/resources/" + emission.packageName().replace('.', '/') + "/rules.drl",
                    emission.text().getBytes(StandardCharsets.UTF_8));
        }
        KieBuilder builder = services.newKieBuilder(files, new ReadingLoader(RuleCompiler.class.getClassLoader()));
        builder.buildAll(ExecutableModelProject.class);
        requireCompiled(builder, emissions);
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        Map<String, byte[]> classes = new TreeMap<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(CLASS) && file.startsWith(Emission.ROOT.replace('.', '/'))) {
                String name = Trimming.shortened(file.substring(0, file.length() - CLASS.length()));
                classes.put(name.replace('/', '.'), Trimming.trim(module.getBytes(file)));
            }
        }
        return classes;
    }

    private static void requireCompiled(KieBuilder builder, List<Emission> emissions) {
        List<String> errors = new ArrayList<>();
        builder.getResults().getMessages(Message.Level.ERROR).forEach(error -> errors.add(error.getText()));
        if (!errors.isEmpty()) {
            throw new IllegalStateException("Drools does not compile checked rules: " + String.join("; ", errors)
                    + ". Maybe a member has a name that Drools reserves. The rules were\n"
                    + emissions.stream().map(Emission::text).collect(Collectors.joining("\n")));
        }
    }
}
