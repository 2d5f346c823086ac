package org.safeguardingrules.compiler.compile;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.pack.LinkableClasses;

/**
 * The loader that Drools compiles under. The compiler may read any class file, which runs nothing; it may load only
 * what compiled rules may link to, so that no rule text can make it initialise a class of the host.
 */
final class ReadingLoader extends ClassLoader {

    private final ClassLoader host;

    ReadingLoader(ClassLoader host) {
        super("rule compiler", null);
        this.host = host;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!LinkableClasses.contains(name)) {
            throw new ClassNotFoundException(name);
        }
        return host.loadClass(name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return isReadable(name) ? host.getResource(name) : null;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isReadable(name) ? host.getResources(name) : Collections.emptyEnumeration();
    }

    private static boolean isReadable(String name) {
        return name.endsWith(".class");
    }
}
