package org.safeguardingrules.compiler.check;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Word;
import org.safeguardingrules.pack.Jurisdiction;
import org.safeguardingrules.vocabulary.Rating;

/** The closed lists of words that the case file itself has: its enumerations, by their names in words. */
public final class ClosedLists {

    private static final Map<String, List<String>> LISTS = lists();

    private ClosedLists() {}

    /** The words of each list, by the list's name, for example {@code enquiry kind}. */
    public static Map<String, List<String>> all() {
        return LISTS;
    }

    private static Map<String, List<String>> lists() {
        Map<String, List<String>> lists = new TreeMap<>();
        collect(CaseFile.class, lists, new HashSet<>());
        lists.put(
                "nation",
                Arrays.stream(Jurisdiction.values()).map(Jurisdiction::word).toList());
        lists.put(
                "rated group",
                Stream.concat(lists.getOrDefault("risk group", List.of()).stream(), Stream.of(Rating.OVERALL))
                        .toList());
        return lists;
    }

    private static void collect(Type type, Map<String, List<String>> lists, Set<Type> seen) {
        if (!seen.add(type)) {
            return;
        }
        if (type instanceof ParameterizedType generic) {
            for (Type argument : generic.getActualTypeArguments()) {
                collect(argument, lists, seen);
            }
            collect(generic.getRawType(), lists, seen);
        } else if (type instanceof Class<?> plain && plain.isRecord()) {
            for (RecordComponent component : plain.getRecordComponents()) {
                collect(component.getGenericType(), lists, seen);
            }
        } else if (type instanceof Class<?> plain && plain.isEnum() && Word.class.isAssignableFrom(plain)) {
            List<String> words = Arrays.stream(plain.getEnumConstants())
                    .map(constant -> ((Word) constant).word())
                    .toList();
            lists.put(inWords(plain.getSimpleName()), words);
        }
    }

    private static String inWords(String typeName) {
        return typeName.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
