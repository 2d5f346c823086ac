package org.safeguardingrules.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes a pack as bytes and reads it back. The same pack gives the same bytes.
 *
 * <p>The types of the record components say what comes next, so that the bytes name no class: only which of the
 * alternatives of a sealed interface, or which constant, follows. Nothing outside this package's records can be made.
 */
public final class PackFormat {

    private static final byte[] HEADER = "safeguarding rules pack\n".getBytes(StandardCharsets.US_ASCII);
    private static final int DEEPEST = 200;
    private static final String SIGNATURE = RecordShape.signature(Pack.class);

    private PackFormat() {}

    /** Writes a pack. */
    public static void write(Pack pack, OutputStream target) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(HEADER);
        Writing writing = new Writing(out);
        writing.text(SIGNATURE);
        writing.value(Pack.class, pack);
        bytes.writeTo(target);
    }

    /**
     * Reads a pack.
     *
     * @throws UnusablePack if these are not the bytes of a pack, whole and of this version of the format
     */
    public static Pack read(InputStream source) throws IOException {
        byte[] bytes = source.readAllBytes();
        if (bytes.length < HEADER.length || !Arrays.equals(bytes, 0, HEADER.length, HEADER, 0, HEADER.length)) {
            throw new UnusablePack("These bytes are not a compiled pack", "Maybe another file was given.");
        }
        DataInputStream in =
                new DataInputStream(new ByteArrayInputStream(bytes, HEADER.length, bytes.length - HEADER.length));
        try {
            Reading reading = new Reading(in);
            String signature = reading.text();
            if (!signature.equals(SIGNATURE)) {
                throw new UnusablePack(
                        "The pack is of format " + signature + ", and this library reads " + SIGNATURE,
                        "Maybe take pack and library of the same release, or compile the pack again.");
            }
            Pack pack = (Pack) reading.value(Pack.class, 0);
            if (in.available() > 0) {
                throw damaged(in.available() + " bytes follow its end");
            }
            return pack;
        } catch (EOFException | CharacterCodingException | DateTimeException failure) {
            throw new UnusablePack(
                    "The pack is damaged", "Maybe it was cut short; compile or fetch it again.", failure);
        }
    }

    private static UnusablePack damaged(String what) {
        return new UnusablePack(
                "The pack is damaged: " + what, "Maybe it was changed by hand; compile or fetch it again.");
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    /** One pass of writing. */
    private record Writing(DataOutputStream out, Map<String, Integer> texts) {

        Writing(DataOutputStream out) {
            this(out, new HashMap<>());
        }

        void value(Type type, Object value) throws IOException {
            Class<?> raw = raw(type);
            if (value instanceof String text) {
                text(text);
            } else if (value instanceof Integer number) {
                out.writeInt(number);
            } else if (value instanceof Boolean yes) {
                out.writeBoolean(yes);
            } else if (value instanceof LocalDate day) {
                out.writeLong(day.toEpochDay());
            } else if (value instanceof Enum<?> constant) {
                text(constant.name());
            } else if (value instanceof Optional<?> optional) {
                all(List.of(argument(type, 0)), optional.stream().toList());
            } else if (value instanceof Map<?, ?> map) {
                List<Object> entries = new ArrayList<>();
                new TreeMap<Object, Object>(map).forEach((key, each) -> entries.addAll(List.of(key, each)));
                all(List.of(argument(type, 0), argument(type, 1)), entries);
            } else if (value instanceof Collection<?> values) {
                all(List.of(argument(type, 0)), value instanceof Set<?> ? new TreeSet<>(values) : values);
            } else {
                if (raw.isSealed()) {
                    text(value.getClass().getSimpleName());
                }
                RecordShape shape = RecordShape.of(value.getClass());
                for (int i = 0; i < shape.components().length; i++) {
                    value(shape.components()[i].getGenericType(), shape.read(value, i));
                }
            }
        }

        /** A number of values, of these types by turns. */
        private void all(List<Type> types, Collection<?> values) throws IOException {
            out.writeInt(values.size() / types.size());
            int position = 0;
            for (Object each : values) {
                value(types.get(position++ % types.size()), each);
            }
        }

        /** The number of an earlier text, or the next number and the text. */
        void text(String text) throws IOException {
            Integer known = texts.putIfAbsent(text, texts.size());
            out.writeInt(known == null ? texts.size() - 1 : known);
            if (known == null) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes.length);
                out.write(bytes);
            }
        }
    }

    /** One pass of reading. */
    private record Reading(DataInputStream in, List<String> texts) {

        Reading(DataInputStream in) {
            this(in, new ArrayList<>());
        }

        Object value(Type type, int depth) throws IOException {
            if (depth > DEEPEST) {
                throw damaged("it is nested more than " + DEEPEST + " deep");
            }
            Class<?> raw = raw(type);
            if (raw == String.class) {
                return text();
            } else if (raw == int.class) {
                return in.readInt();
            } else if (raw == boolean.class) {
                return in.readBoolean();
            } else if (raw == LocalDate.class) {
                return LocalDate.ofEpochDay(in.readLong());
            } else if (raw.isEnum()) {
                return among(raw.getEnumConstants(), constant -> ((Enum<?>) constant).name(), raw);
            } else if (raw == Optional.class) {
                List<Object> values = all(argument(type, 0), depth);
                if (values.size() > 1) {
                    throw damaged(values.size() + " values where one may stand");
                }
                return values.stream().findFirst();
            } else if (raw == List.class) {
                return all(argument(type, 0), depth);
            } else if (raw == Set.class) {
                return new HashSet<>(all(argument(type, 0), depth));
            } else if (raw == Map.class) {
                Map<Object, Object> map = new LinkedHashMap<>();
                for (int left = size(); left > 0; left--) {
                    map.put(value(argument(type, 0), depth + 1), value(argument(type, 1), depth + 1));
                }
                return map;
            }
            Class<?>[] alternatives = RecordShape.alternatives(raw);
            Class<?> made = alternatives.length > 0 ? among(alternatives, Class::getSimpleName, raw) : raw;
            RecordShape shape = RecordShape.of(made);
            Object[] values = new Object[shape.components().length];
            for (int i = 0; i < values.length; i++) {
                values[i] = value(shape.components()[i].getGenericType(), depth + 1);
            }
            try {
                return shape.make(values);
            } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException refusal) {
                throw damaged("no " + made.getSimpleName() + " has these values");
            }
        }

        private List<Object> all(Type type, int depth) throws IOException {
            int size = size();
            List<Object> values = new ArrayList<>(size);
            for (int left = size; left > 0; left--) {
                values.add(value(type, depth + 1));
            }
            return values;
        }

        private <T> T among(T[] alternatives, Function<T, String> name, Class<?> of) throws IOException {
            String wanted = text();
            for (T alternative : alternatives) {
                if (name.apply(alternative).equals(wanted)) {
                    return alternative;
                }
            }
            throw damaged("no " + of.getSimpleName() + " is called '" + wanted + "'");
        }

        String text() throws IOException {
            int number = in.readInt();
            if (number < 0 || number > texts.size()) {
                throw damaged("it refers to a text that it does not have");
            }
            if (number == texts.size()) {
                byte[] bytes = in.readNBytes(size());
                texts.add(StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString());
            }
            return texts.get(number);
        }

        /** A size that what is left can hold. */
        private int size() throws IOException {
            int size = in.readInt();
            if (size < 0 || size > in.available()) {
                throw damaged("it announces " + size + " values and has " + in.available() + " bytes left");
            }
            return size;
        }
    }
}
