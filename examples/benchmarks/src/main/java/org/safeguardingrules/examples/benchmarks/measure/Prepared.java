package org.safeguardingrules.examples.benchmarks.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.safeguardingrules.englandandwales.EnglandAndWales;
import org.safeguardingrules.examples.benchmarks.cases.GivenCase;
import org.safeguardingrules.examples.benchmarks.cases.Sample;
import org.safeguardingrules.examples.benchmarks.plain.GeneratedJava;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.PackFile;
import org.safeguardingrules.pack.Rule;

/** What the preparation leaves for the measured JVMs, which have neither the compiler nor the test kit. */
final class Prepared {

    /** The folder, below that of the process. */
    static final Path FOLDER = Path.of("target", "prepared");

    private Prepared() {}

    /** The cases of a sample. */
    static List<GivenCase> sample(String name) {
        return Sample.read(file(name));
    }

    /** The file of a sample. */
    static Path file(String sample) {
        return FOLDER.resolve(sample + ".cases");
    }

    /** The file with some rules, compiled as the shipped ones are. */
    static Path compiled(String rules) {
        return FOLDER.resolve(rules.replace(' ', '-') + ".pack");
    }

    /** The shipped pack, or one that was prepared: the slice, or so many copies of it. */
    static CompiledPack pack(String rules) {
        try {
            return rules.equals("pack") ? EnglandAndWales.pack() : PackFile.load(compiled(rules));
        } catch (IOException e) {
            throw new UncheckedIOException(compiled(rules) + " cannot be read. Maybe run the preparation first.", e);
        }
    }

    /** The jar with the plain Java of some rules. */
    static Path plain(String rules) {
        return FOLDER.resolve("plain-" + rules.replace(' ', '-') + ".jar");
    }

    /** The plain Java of some rules: from the class path where it stands there, as in a program of its own. */
    static GeneratedJava plain(String name, List<Rule> rules) {
        boolean onClassPath =
                System.getProperty("java.class.path").contains(plain(name).toString());
        return onClassPath
                ? GeneratedJava.load(rules, Prepared.class.getClassLoader())
                : GeneratedJava.in(plain(name), rules);
    }
}
