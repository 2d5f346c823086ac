package org.safeguardingrules.compiler.testkit;

import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.safeguardingrules.SafeguardingRules;
import org.safeguardingrules.compiler.reader.PackSource;
import org.safeguardingrules.compiler.reader.ReadPack;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;

/**
 * The pack whose tests are running: its files, and what was compiled from them where that is on the class path.
 *
 * <p>Immutable and thread-safe.
 */
public final class PackUnderTest {

    /** The system property that names the pack's folder; without it, the folder of the process. */
    public static final String FOLDER_PROPERTY = "safeguarding.pack";

    private final Path folder;
    private final ReadPack read;
    private final Optional<CompiledPack> compiled;

    private PackUnderTest(Path folder, ReadPack read, Optional<CompiledPack> compiled) {
        this.folder = folder;
        this.read = read;
        this.compiled = compiled;
    }

    /** The pack that {@value #FOLDER_PROPERTY} names, else the one in the folder of the process. */
    public static PackUnderTest find() {
        return in(Path.of(System.getProperty(FOLDER_PROPERTY, "")).toAbsolutePath());
    }

    /** The pack in a folder. */
    public static PackUnderTest in(Path folder) {
        if (!Files.exists(folder.resolve("pack.yaml"))) {
            throw new IllegalArgumentException("There is no pack.yaml in " + folder + ". Maybe -D" + FOLDER_PROPERTY
                    + "=… with the folder of a pack.");
        }
        ReadPack read = PackSource.read(folder);
        return new PackUnderTest(folder, read, compiled(read.className()));
    }

    /** The compiled pack that a class of this name has, where the class path has such a class. */
    private static Optional<CompiledPack> compiled(String className) {
        try {
            return Optional.of(
                    (CompiledPack) Class.forName(className).getMethod("pack").invoke(null));
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(className + " cannot be loaded", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    className + " has no 'pack()'. Maybe it was not written by the compiler of this release.", e);
        }
    }

    /** The pack as its files say. */
    public Pack pack() {
        return read.orThrow();
    }

    /** The folder that it stands in. */
    Path folder() {
        return folder;
    }

    /** Its files, read and checked. */
    public ReadPack read() {
        return read;
    }

    /** The rules as the files say, interpreted. */
    public SafeguardingRules interpreted() {
        return SafeguardingRules.load(new CompiledPack(pack(), PackUnderTest.class.getClassLoader()));
    }

    /** The rules as the files say, evaluated by the direct engine. */
    public SafeguardingRules direct() {
        return interpreted().direct();
    }

    /** The rules as they were compiled; empty where they are not on the class path. */
    public Optional<SafeguardingRules> compiled() {
        return compiled.map(SafeguardingRules::load);
    }

    /** Its scenarios. */
    public Scenarios scenarios() {
        return Scenarios.read(read.files(), pack());
    }

    /** The address of a place in its files, by which an editor opens it. */
    URI address(Place place) {
        return URI.create(folder.resolve(place.file()).toUri() + "?line=" + place.line() + "&column=" + place.column());
    }
}
