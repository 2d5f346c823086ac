package org.safeguardingrules.compiler;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.safeguardingrules.compiler.compile.RuleCompiler;
import org.safeguardingrules.compiler.compile.ShippedPack;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;

/** Compiles the pack of a module while that module is built. */
public final class Main {

    private static final int REFUSED = 1;
    private static final int WRONG_CALL = 2;

    private Main() {}

    /** Runs {@code build FOLDER CLASSES}: compiles the pack in a folder into a folder of classes. */
    public static void main(String[] arguments) throws IOException {
        int result = run(arguments, System.err);
        if (result != 0) {
            System.exit(result);
        }
    }

    /** Runs, prints what is wrong, and returns 0, or 1 where the pack is refused, or 2 where the call is. */
    static int run(String[] arguments, PrintStream errors) throws IOException {
        if (arguments.length != 3 || !arguments[0].equals("build") || !Files.isDirectory(Path.of(arguments[1]))) {
            errors.println("Usage: build FOLDER CLASSES. Maybe FOLDER is no folder.");
            return WRONG_CALL;
        }
        Path classes = Path.of(arguments[2]);
        ReadPack source = PackSource.read(Path.of(arguments[1]));
        if (source.pack().isEmpty()) {
            errors.print(source.rendered());
            return REFUSED;
        }
        RuleCompiler compiler = RuleCompiler.withCache(classes.resolveSibling("compiled-rule-files"));
        ShippedPack.write(compiler.compile(source.orThrow()), source.className(), classes);
        return 0;
    }
}
