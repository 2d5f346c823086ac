package org.safeguardingrules.examples.hostmapping;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Child;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Person;
import org.safeguardingrules.casefile.PersonBuilder;
import org.safeguardingrules.casefile.Unknown;

/**
 * Answers of an assessor. Those that the systems fill in where nobody answered are not read: relationship status, programme
 * needs, scores.
 */
final class Answers {

    private static final String CHILDREN = "personal_relationships_community_children_details";

    private final Reply abuse;
    private final Reply self;
    private final Reply needs;

    Answers(Calls calls) {
        abuse = calls.to("ap/oasys/relationships");
        self = calls.to("arns/risks");
        needs = calls.to("san/answers");
    }

    Person person() {
        return PersonBuilder.builder()
                .id("person")
                .domesticAbuseIndicated(abuse("prevOrCurrentDomesticAbuse"))
                .perpetratorAgainstPartner(abuse("perpAgainstPartner"))
                .perpetratorAgainstFamily(abuse("perpAgainstFamily"))
                .victimOfPartner(abuse("victimOfPartner"))
                .victimOfFamily(abuse("victimOfFamily"))
                .suicideOrSelfHarmNow(toSelf("current"))
                .suicideOrSelfHarmPast(toSelf("previous"))
                .build();
    }

    /** Each answer alone: the lead question says nothing of roles, and its no answers none of its follow-ups. */
    private Answer abuse(String field) {
        return abuse.body().map(row -> Words.answer(row.text(field))).orElseGet(() -> Answer.unknown(abuse.why()));
    }

    /** Now and before, never {@code risk}, which the interface fills from other questions. */
    private Answer toSelf(String when) {
        if (self.body().isEmpty()) {
            return Answer.unknown(self.why());
        }
        Row risks = self.body().get();
        List<Answer> both = Stream.of("suicide", "selfHarm")
                .map(kind -> Words.answer(risks.text("riskToSelf." + kind + "." + when)))
                .toList();
        return both.stream()
                .filter(Answer::isYes)
                .findFirst()
                .or(() -> both.stream().filter(Answer::isUnknown).findFirst())
                .orElse(Answer.no());
    }

    /** Ticked boxes without identities: a child stands for each; that there is none is an answer of its own. */
    Listing<Child> children() {
        List<String> ticked =
                needs.body().map(row -> row.inside("answers").words(CHILDREN)).orElse(List.of());
        if (ticked.isEmpty()) {
            return Listing.unknown(needs.body().isPresent() ? Unknown.NOT_ASKED : needs.why());
        }
        if (ticked.equals(List.of("NO_CHILDREN"))) {
            Listing<Child> none = Listing.askedAndNone();
            return needs.body()
                    .flatMap(row -> row.day("lastUpdated"))
                    .map(day -> none.from("practitioner", day))
                    .orElse(none);
        }
        return Listing.partial(
                ticked.stream().flatMap(box -> child(box).stream()).toList());
    }

    private Optional<Child> child(String box) {
        return switch (box) {
            case "YES_CHILDREN_LIVING_WITH_POP" ->
                Optional.of(ChildBuilder.builder()
                        .id("child-living-with")
                        .livesWithPerson(Answer.yes())
                        .contactWithPerson(Answer.yes())
                        .build());
            case "YES_CHILDREN_NOT_LIVING_WITH_POP" ->
                Optional.of(ChildBuilder.builder()
                        .id("child-not-living-with")
                        .livesWithPerson(Answer.no())
                        .contactWithPerson(Answer.yes())
                        .build());
            case "YES_CHILDREN_VISITING" ->
                Optional.of(ChildBuilder.builder()
                        .id("child-visiting")
                        .contactWithPerson(Answer.yes())
                        .staysOvernight(Answer.yes())
                        .build());
            default -> {
                needs.body()
                        .ifPresent(row -> row.inside("answers." + CHILDREN)
                                .remark(
                                        "there is no box '" + box + "'",
                                        "Maybe the form has a new version: read it before it is mapped."));
                yield Optional.empty();
            }
        };
    }
}
