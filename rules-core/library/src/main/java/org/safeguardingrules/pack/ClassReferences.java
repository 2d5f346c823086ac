package org.safeguardingrules.pack;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The classes that a class file names in its table of constants. */
final class ClassReferences {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int UTF8 = 1;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;

    /** How many bytes follow each tag, by tag; a text brings its own length. */
    private static final int[] LENGTHS = {0, 0, 0, 4, 4, 8, 8, 2, 2, 4, 4, 4, 4, 0, 0, 3, 2, 4, 4, 2, 2};

    private ClassReferences() {}

    /** Their names, arrays by what they hold; primitive types are left out. */
    static Set<String> in(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IOException("no class file");
            }
            in.readInt();
            Map<Integer, String> texts = new TreeMap<>();
            Set<Integer> named = new TreeSet<>();
            int constants = in.readUnsignedShort();
            for (int number = 1; number < constants; number++) {
                int tag = in.readUnsignedByte();
                if (tag == UTF8) {
                    texts.put(number, in.readUTF());
                } else if (tag == CLASS) {
                    named.add(in.readUnsignedShort());
                } else if (tag >= LENGTHS.length || LENGTHS[tag] == 0) {
                    throw new IOException("constant of kind " + tag);
                } else {
                    in.skipNBytes(LENGTHS[tag]);
                    number += tag == LONG || tag == DOUBLE ? 1 : 0;
                }
            }
            Set<String> names = new TreeSet<>();
            for (int text : named) {
                String name = texts.getOrDefault(text, "");
                String element = name.replaceFirst("^\\[+", "");
                if (element.equals(name)) {
                    names.add(name.replace('/', '.'));
                } else if (element.startsWith("L") && element.endsWith(";")) {
                    names.add(element.substring(1, element.length() - 1).replace('/', '.'));
                }
            }
            return names;
        } catch (IOException failure) {
            throw new UnusablePack("A compiled rule is no class file", "Maybe the pack file is damaged.", failure);
        }
    }
}
