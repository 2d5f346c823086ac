package org.safeguardingrules.examples.benchmarks.peers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.engine.Engine;
import org.safeguardingrules.pack.Rule;

/**
 * Loads a peer and everything it needs apart from the host's class path, so that no jar of one engine changes another. It
 * shares only what all engines are given: facts, rules and the text written from them.
 */
public final class PeerLoader extends URLClassLoader {

    /** The system property that names the file with the class path of the peers. */
    public static final String CLASS_PATH = "peers.class-path";

    private static final List<String> SHARED = List.of("org.safeguardingrules.", "org.jspecify.");
    private static final String OWN = PeerLoader.class.getPackageName() + ".";

    private PeerLoader(URL[] classPath) {
        super(classPath, PeerLoader.class.getClassLoader());
    }

    /** A peer that runs these rules. */
    static Engine engine(String className, List<String> without, List<Rule> rules) {
        PeerLoader loader = new PeerLoader(classPath(without));
        Engine engine = loader.within(() -> loader.made(className, rules));
        return facts -> loader.within(() -> engine.evaluate(facts));
    }

    private Engine made(String className, List<Rule> rules) {
        try {
            Constructor<?> constructor = loadClass(OWN + className).getDeclaredConstructor(List.class);
            constructor.setAccessible(true);
            return (Engine) constructor.newInstance(rules);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(className + " cannot be made. Maybe a jar of it is missing.", e);
        }
    }

    /** Engines look services up by the thread's class loader, some when a condition was evaluated twenty times. */
    private <T> T within(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static URL[] classPath(List<String> without) {
        Path file = Path.of(System.getProperty(CLASS_PATH, "target/peers-class-path.txt"));
        try {
            Stream<String> entries = Stream.of(Files.readString(file).strip().split(File.pathSeparator))
                    .filter(entry -> without.stream().noneMatch(entry::contains));
            URL own = PeerLoader.class.getProtectionDomain().getCodeSource().getLocation();
            return Stream.concat(Stream.of(own), entries.map(PeerLoader::url)).toArray(URL[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read. Maybe run Maven from the module.", e);
        }
    }

    private static URL url(String entry) {
        try {
            return Path.of(entry).toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(entry + " is no class path entry. Maybe the file was edited.", e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> known = findLoadedClass(name);
            if (known != null) {
                return known;
            }
            boolean shared = SHARED.stream().anyMatch(name::startsWith) && !name.startsWith(OWN);
            return shared ? super.loadClass(name, resolve) : own(name);
        }
    }

    private Class<?> own(String name) throws ClassNotFoundException {
        try {
            return getPlatformClassLoader().loadClass(name);
        } catch (ClassNotFoundException ofThePeer) {
            return findClass(name);
        }
    }

    /** Services are found by resources: those of the peer alone, and the platform's. */
    @Override
    public @Nullable URL getResource(String name) {
        URL own = findResource(name);
        return own == null ? getPlatformClassLoader().getResource(name) : own;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> all = Collections.list(findResources(name));
        all.addAll(Collections.list(getPlatformClassLoader().getResources(name)));
        return Collections.enumeration(all);
    }
}
