package org.safeguardingrules.toolkit.writing;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Vocabulary;

/**
 * Something in a case that a rule can be about and a scenario can have: a type of fact with a record of the same name.
 *
 * @param type the type of fact, as a rule writes it
 * @param at the property of the case file where its records stand
 * @param listed whether there may be several, each below an id
 * @param facts its recorded answers, each with when it is yes, in words
 */
record Subject(String type, String at, boolean listed, SortedMap<String, String> facts) {

    private static final String YES = "Yes if ";

    /** All of them, by type. */
    static SortedMap<String, Subject> all() {
        SortedMap<String, Subject> all = new TreeMap<>();
        for (RecordComponent component : CaseFile.class.getRecordComponents()) {
            boolean listed = component.getType() == Listing.class;
            Type type = listed
                    ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                    : component.getType();
            Vocabulary.types().stream()
                    .filter(fact -> fact.getSimpleName().equals(((Class<?>) type).getSimpleName()))
                    .map(fact -> new Subject(
                            fact.getSimpleName(), component.getName(), listed, facts(fact, (Class<?>) type)))
                    .filter(subject -> !subject.facts().isEmpty())
                    .forEach(subject -> all.put(subject.type(), subject));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    /** The id that scenarios give it, which is also the variable of the rule. */
    String id() {
        return Character.toLowerCase(type.charAt(0)) + type.substring(1);
    }

    /** What is so where the answer to a fact is yes. */
    String inWords(String fact) {
        return facts.getOrDefault(fact, fact);
    }

    /** Where a fact of it stands in a scenario. */
    String path(String fact) {
        return listed ? at + "." + id() + "." + fact : at + "." + fact;
    }

    private static SortedMap<String, String> facts(Class<? extends CaseFact> fact, Class<?> record) {
        List<String> answers = new ArrayList<>();
        Arrays.stream(record.getRecordComponents())
                .filter(component -> component.getType() == Answer.class)
                .forEach(component -> answers.add(component.getName()));
        SortedMap<String, String> facts = new TreeMap<>();
        for (Method method : fact.getMethods()) {
            Member member = method.getAnnotation(Member.class);
            if (member != null && method.getParameterCount() == 0 && answers.contains(method.getName())) {
                facts.put(method.getName(), whatIsSo(member.value()));
            }
        }
        return Collections.unmodifiableSortedMap(facts);
    }

    /** The sentence of a member, without what it says of no and unknown. */
    private static String whatIsSo(String sentence) {
        String rest = sentence.startsWith(YES) ? sentence.substring(YES.length()) : sentence;
        int end = rest.indexOf(';');
        return (end < 0 ? rest : rest.substring(0, end)).replaceFirst("\\.$", "");
    }
}
