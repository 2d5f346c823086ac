package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.logic.Lexicon;
import org.safeguardingrules.compiler.logic.Logic;
import org.safeguardingrules.pack.Action;
import org.safeguardingrules.pack.Authority;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.pack.Relation;
import org.safeguardingrules.vocabulary.Vocabulary;

/** The members of the vocabulary, the words of the lists of a pack and of the case file, and what a pack says of them. */
public final class PackLexicon implements Lexicon {

    /** A word of a record that the pack's list does not have. */
    private static final String ANOTHER = "";

    private final Pack pack;
    private final VocabularyTypes vocabulary;

    private final Map<String, Definition> definitions;
    private final Map<String, Parameter> parameters;
    private final Map<String, Action> actions;
    private final Map<String, Authority> authorities;

    /**
     * The lexicon of a pack.
     *
     * @param pack the pack
     * @param vocabulary its vocabulary
     * @param found what is wrong in it: an entry with a mistake means nothing yet
     */
    PackLexicon(Pack pack, VocabularyTypes vocabulary, List<Diagnostic> found) {
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.definitions = Flawless.of(pack.definitions(), Definition::place, found);
        this.parameters = Flawless.of(pack.parameters(), Parameter::place, found);
        this.actions = Flawless.of(pack.actions(), Action::place, found);
        this.authorities = Flawless.of(pack.authorities(), Authority::place, found);
    }

    /** The logic of a pack over the vocabulary of the library. */
    public static Logic logic(Pack pack) {
        return new Logic(new PackLexicon(pack, new VocabularyTypes(Vocabulary.types()), List.of()));
    }

    @Override
    public Optional<Class<?>> type(String name) {
        return vocabulary.type(name);
    }

    @Override
    public Optional<Method> member(Class<?> owner, String name, int arguments) {
        return vocabulary.members(owner).getOrDefault(name, List.of()).stream()
                .filter(member -> member.getParameterCount() == arguments)
                .findFirst();
    }

    @Override
    public Optional<Definition> definition(String name) {
        return Optional.ofNullable(definitions.get(name));
    }

    @Override
    public Optional<Parameter> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    @Override
    public Optional<Action> action(String name) {
        return Optional.ofNullable(actions.get(name));
    }

    @Override
    public Optional<Authority> authority(String id) {
        return Optional.ofNullable(authorities.get(id));
    }

    @Override
    public boolean relatesAlike(String row, String other, String action) {
        return related(row, action).equals(related(other, action));
    }

    /** The relations of an action of a row, written without the row. */
    private Set<String> related(String row, String action) {
        Set<String> related = new HashSet<>();
        for (Relation relation : pack.relations()) {
            String how = relation.kind() + " " + relation.anySubject() + relation.whileBegun() + relation.whileOpen();
            if (relation.first().equals(row) && Set.of("", action).contains(relation.by())) {
                related.add(how + " " + relation.second() + " " + relation.action());
            }
            if (relation.second().equals(row) && Set.of("", action).contains(relation.action())) {
                related.add(how + " by " + relation.first() + " " + relation.by());
            }
        }
        return related;
    }

    @Override
    public Optional<Collection<String>> words(String list) {
        if (pack.words().containsKey(list)) {
            Collection<String> words =
                    new ArrayList<>(pack.wordList(list).codes().keySet());
            words.add(ANOTHER);
            return Optional.of(words);
        }
        return Optional.ofNullable(ClosedLists.all().get(list));
    }
}
