package org.safeguardingrules.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Answer.Value;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Unknown;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** An answer, in the shape of a fact whose value is yes or no. */
final class AnswerForm implements Form<Answer> {

    private final FactForm<Value> fact;

    AnswerForm(Form<Unknown> unknown, RecordForm<Provenance> provenance) {
        WordsForm<Value> yesOrNo = new WordsForm<>("yes or no", List.of(Value.YES, Value.NO));
        fact = new FactForm<>("answer", yesOrNo, unknown, provenance);
    }

    @Override
    public @Nullable JsonNode write(Answer answer) {
        Optional<Value> known = Optional.of(answer.value()).filter(value -> value != Value.UNKNOWN);
        return fact.write(new Fact<>(known, answer.unknown(), answer.provenance()));
    }

    @Override
    public Answer read(JsonNode node, Place place) {
        return answer(fact.read(node, place));
    }

    @Override
    public Answer standIn(Place place) {
        return answer(fact.standIn(place));
    }

    private static Answer answer(Fact<Value> fact) {
        return new Answer(fact.value().orElse(Value.UNKNOWN), fact.unknown(), fact.provenance());
    }

    @Override
    public boolean mayBeLeftOut() {
        return true;
    }

    @Override
    public ObjectNode schema(Definitions definitions) {
        return fact.schema(definitions);
    }
}
