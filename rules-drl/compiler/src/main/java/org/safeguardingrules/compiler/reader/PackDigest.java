package org.safeguardingrules.compiler.reader;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Place;
import org.safeguardingrules.pack.Rule;

/**
 * The digest of a pack: SHA-256 over everything it says, the vocabulary's signature and the engine's version. Where
 * things stand is left out, so that moving a line changes nothing, and so is a rule's number, which is its place among
 * the ids; so are the names of compiled classes.
 */
public final class PackDigest {

    private static final Set<String> LEFT_OUT = Set.of("digest", "compiledRules");

    private PackDigest() {}

    /** The components of a record that count, as asking the class for them each time takes longer than all the rest. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .filter(component -> component.getType() != Place.class && !LEFT_OUT.contains(component.getName()))
                    .filter(component ->
                            type != Rule.class || !component.getName().equals("number"))
                    .toList();
        }
    };

    /** The digest, in hexadecimal. */
    public static String of(Pack pack) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(textOf(pack).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("No SHA-256. Maybe this is no complete Java runtime.", e);
        }
    }

    /** Everything that a pack or a part of one says, which two parts share only where they say the same. */
    public static String textOf(Object part) {
        StringBuilder text = new StringBuilder();
        write(part, text);
        return text.toString();
    }

    private static void write(Object value, StringBuilder text) {
        if (value instanceof Record record) {
            writeRecord(record, text);
        } else if (value instanceof Optional<?> optional) {
            text.append('?');
            optional.ifPresent(inner -> write(inner, text));
        } else if (value instanceof Map<?, ?> map) {
            Map<String, Object> sorted = new TreeMap<>();
            map.forEach((key, inner) -> sorted.put(key.toString(), inner));
            text.append('{').append(sorted.size());
            sorted.forEach((key, inner) -> {
                write(key, text);
                write(inner, text);
            });
        } else if (value instanceof Set<?> set) {
            Set<String> sorted = new TreeSet<>();
            set.forEach(inner -> sorted.add(inner.toString()));
            text.append('<').append(sorted.size());
            sorted.forEach(inner -> write(inner, text));
        } else if (value instanceof Collection<?> list) {
            text.append('[').append(list.size());
            list.forEach(inner -> write(inner, text));
        } else {
            String plain = value.toString();
            text.append('"').append(plain.length()).append(':').append(plain);
        }
    }

    private static void writeRecord(Record record, StringBuilder text) {
        text.append('(').append(record.getClass().getSimpleName());
        for (RecordComponent component : COMPONENTS.get(record.getClass())) {
            text.append(' ').append(component.getName()).append('=');
            write(component(record, component), text);
        }
        text.append(')');
    }

    private static Object component(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(
                    "Component " + component + " cannot be read. Maybe its record is not public.", e);
        }
    }
}
