package org.safeguardingrules.compiler.check;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;
import org.safeguardingrules.compiler.logic.Lexicon;
import org.safeguardingrules.compiler.logic.Logic;
import org.safeguardingrules.pack.Definition;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Parameter;
import org.safeguardingrules.vocabulary.Vocabulary;

/** The members of the vocabulary, the words of the lists of a pack and of the case file, and what a pack says of them. */
public final class PackLexicon implements Lexicon {

    /** A word of a record that the pack's list does not have. */
    private static final String ANOTHER = "";

    private final Pack pack;
    private final VocabularyTypes vocabulary;

    private final Map<String, Definition> definitions;
    private final Map<String, Parameter> parameters;

    /**
     * The lexicon of a pack.
     *
     * @param pack the pack
     * @param vocabulary its vocabulary
     * @param found what is wrong in it: a definition or number with a mistake means nothing yet
     */
    PackLexicon(Pack pack, VocabularyTypes vocabulary, List<Diagnostic> found) {
        this.pack = pack;
        this.vocabulary = vocabulary;
        this.definitions = Flawless.of(pack.definitions(), Definition::place, found);
        this.parameters = Flawless.of(pack.parameters(), Parameter::place, found);
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
