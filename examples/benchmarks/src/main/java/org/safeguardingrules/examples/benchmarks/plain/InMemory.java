package org.safeguardingrules.examples.benchmarks.plain;

import java.util.Map;

/** Loads classes that were compiled in memory. */
public final class InMemory extends ClassLoader {

    private final Map<String, byte[]> classes;

    /** A loader of these classes, by name, above another. */
    public InMemory(Map<String, byte[]> classes, ClassLoader parent) {
        super(parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }
}
