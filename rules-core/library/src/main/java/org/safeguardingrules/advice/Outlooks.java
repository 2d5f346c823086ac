package org.safeguardingrules.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.safeguardingrules.advice.Outlook.PossibleAction;
import org.safeguardingrules.advice.Outlook.Supposed;
import org.safeguardingrules.advice.Outlook.Way;
import org.safeguardingrules.casefile.Answerable;
import org.safeguardingrules.engine.Match;
import org.safeguardingrules.pack.DatedBy;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.Priority;
import org.safeguardingrules.pack.Relation.RelationKind;
import org.safeguardingrules.pack.Rule;

/** Says what is certain, possible and ruled out on one case, whatever is answered to what is not known. */
final class Outlooks {

    private final Pack pack;
    private final Assembly assembly;
    private final Advice advice;
    private final AllProspects prospects;
    private final List<Stake> stakes;
    private final Set<String> fieldsAsked = new HashSet<>();
    private final Set<List<String>> there = new HashSet<>();
    private final Set<List<String>> instead = new HashSet<>();

    Outlooks(Pack pack, Assembly assembly, Advice advice, AllProspects prospects, List<Stake> stakes) {
        this.pack = pack;
        this.assembly = assembly;
        this.advice = advice;
        this.prospects = prospects;
        this.stakes = stakes;
        prospects.asked().forEach(gap -> fieldsAsked.add(gap.field()));
        for (RequiredAction action : advice.actions()) {
            there.add(List.of(action.key().action(), action.key().subject()));
            action.reasons()
                    .forEach(reason ->
                            reason.insteadOf().ifPresent(other -> instead.add(List.of(other.action(), reason.rule()))));
        }
    }

    Outlook outlook(List<OpenQuestion> questions, Map<String, Answerable> answerable) {
        return new Outlook(certain(), possible(questions, answerable), ruledOut());
    }

    private List<ActionKey> certain() {
        SortedSet<ActionKey> keys = new TreeSet<>();
        for (Stake stake : stakes) {
            if (stake.prospect().certain() && mayStand(stake)) {
                stake.prospect()
                        .match()
                        .filter(match -> isFixed(stake, match))
                        .map(match -> assembly.key(match, stake.duty()))
                        .filter(key -> asks(key, stake.rule()))
                        .ifPresent(keys::add);
            }
        }
        return List.copyOf(keys);
    }

    private boolean asks(ActionKey key, Rule rule) {
        return advice.action(key).stream()
                .flatMap(action -> action.reasons().stream())
                .anyMatch(reason ->
                        reason.rule().equals(rule.id()) && reason.insteadOf().isEmpty());
    }

    /** Whether no answer can change the addressee, the occasion, the version of the rule or a recorded level. */
    private boolean isFixed(Stake stake, Match match) {
        String occasion = stake.action().occasion();
        boolean occasionIsBound = stake.about().orElseThrow().type().equals(occasion)
                || match.facts().stream().anyMatch(fact -> fact.type().equals(occasion));
        boolean ownDay = stake.rule().datedBy() == DatedBy.AS_AT
                || match.facts().stream()
                        .anyMatch(fact -> fact.datedBy(stake.rule().datedBy()).isPresent());
        return !(stake.addresseeIsOpen() && asksAbout("localAuthority", "concernArose"))
                && (occasionIsBound
                        || !asksAbout("supervisionPeriod.", "courtReport.", "supervisionPeriods", "reports"))
                && ownDay
                && !(stake.duty().indicating().isPresent() && asksAbout("assessment.", "assessments", "rating."));
    }

    private boolean asksAbout(String... parts) {
        return fieldsAsked.stream().anyMatch(field -> List.of(parts).stream().anyMatch(field::contains));
    }

    /** Whether nothing that holds or may hold for some answers can stand in its place. */
    private boolean mayStand(Stake stake) {
        return pack.relations().stream()
                .filter(relation -> relation.kind() != RelationKind.COMES_BEFORE)
                .filter(relation -> relation.second().equals(stake.rule().row()))
                .filter(relation -> relation.action().isEmpty()
                        || relation.action().equals(stake.action().name()))
                .noneMatch(relation -> pack.aboutTheAdvice().containsKey(relation.first())
                        || stakes.stream()
                                .filter(other -> other.rule().row().equals(relation.first()))
                                .filter(other -> relation.by().isEmpty()
                                        || relation.by().equals(other.action().name()))
                                .anyMatch(other ->
                                        relation.anySubject() || other.subject().equals(stake.subject())));
    }

    private List<PossibleAction> possible(List<OpenQuestion> questions, Map<String, Answerable> answerable) {
        Map<String, List<Stake>> together = new LinkedHashMap<>();
        for (Stake stake : stakes) {
            if (!stake.prospect().isMute() && !isThere(stake)) {
                together.computeIfAbsent(stake.action().name() + "/" + stake.subject(), none -> new ArrayList<>())
                        .add(stake);
            }
        }
        return together.values().stream()
                .map(same -> possible(same, questions, answerable))
                .sorted(Comparator.comparing(PossibleAction::priority)
                        .thenComparing(PossibleAction::action)
                        .thenComparing(PossibleAction::subject))
                .toList();
    }

    /** Whether the advice has the action about this subject, in itself or as what another stands in place of. */
    boolean isThere(Stake stake) {
        String name = stake.action().name();
        return there.contains(List.of(name, stake.subject()))
                || instead.contains(List.of(name, stake.rule().id()));
    }

    private PossibleAction possible(
            List<Stake> same, List<OpenQuestion> questions, Map<String, Answerable> answerable) {
        Stake first = same.get(0);
        List<Way> ways = questions.stream()
                .flatMap(question -> question.outcomes().stream()
                        .filter(outcome -> outcome.comes().stream()
                                .anyMatch(comes -> comes.key()
                                                .action()
                                                .equals(first.action().name())
                                        && comes.key().subject().equals(first.subject())))
                        .map(outcome -> new Way(true, List.of(new Supposed(question.fact(), outcome.answer())))))
                .toList();
        return new PossibleAction(
                first.action().name(),
                first.addressee(),
                first.subject(),
                same.stream()
                        .map(Stake::priority)
                        .min(Comparator.naturalOrder())
                        .orElse(Priority.ADVISORY),
                same.stream()
                        .map(stake -> stake.rule().id())
                        .distinct()
                        .sorted()
                        .toList(),
                ways.isEmpty() ? fewest(same, answerable).stream().toList() : ways);
    }

    /** The fewest facts that would have to be known. */
    private static Optional<Way> fewest(List<Stake> same, Map<String, Answerable> answerable) {
        return same.stream()
                .map(Stake::deciding)
                .filter(deciding -> !deciding.isEmpty())
                .min(Comparator.comparingInt(SortedSet::size))
                .map(deciding -> new Way(
                        false,
                        deciding.stream()
                                .map(gap -> new Supposed(
                                        MissingFact.of(gap),
                                        Optional.ofNullable(answerable.get(gap.name()))
                                                .map(Answerable::dependsOn)
                                                .orElse("depends on what is recorded")))
                                .toList()));
    }

    private List<String> ruledOut() {
        Set<String> notJudged = new HashSet<>();
        advice.failures().forEach(failure -> notJudged.add(failure.rule()));
        advice.openQuestions().notSupplied().forEach(missing -> notJudged.addAll(missing.rules()));
        prospects.mayHold().forEach(rule -> notJudged.add(rule.id()));
        return prospects.rules().stream()
                .map(Rule::id)
                .filter(id -> !notJudged.contains(id))
                .sorted()
                .toList();
    }
}
