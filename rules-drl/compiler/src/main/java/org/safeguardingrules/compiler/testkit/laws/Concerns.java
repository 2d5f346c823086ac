package org.safeguardingrules.compiler.testkit.laws;

import java.lang.reflect.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.Event;
import org.safeguardingrules.casefile.EventBuilder;
import org.safeguardingrules.casefile.EventKind;
import org.safeguardingrules.casefile.EventOutcome;
import org.safeguardingrules.casefile.EventSource;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.OrderKind;
import org.safeguardingrules.casefile.ProtectiveOrder;
import org.safeguardingrules.casefile.ProtectiveOrderBuilder;
import org.safeguardingrules.casefile.Provenance;
import org.safeguardingrules.casefile.Ref;
import org.safeguardingrules.casefile.Registration;
import org.safeguardingrules.casefile.RegistrationBuilder;
import org.safeguardingrules.casefile.Relation;
import org.safeguardingrules.casefile.Role;
import org.safeguardingrules.casefile.Unknown;
import org.safeguardingrules.compiler.testkit.Spot;
import org.safeguardingrules.pack.Direction;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.WordList;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.Member;
import org.safeguardingrules.vocabulary.Vocabulary;

/** Concerns that can be added to a case: an answer that raises one, an event, a registration, an order. */
final class Concerns {

    /**
     * A case file with one more concern.
     *
     * @param words what was added
     * @param caseFile the case file
     */
    record Added(String words, CaseFile caseFile) {}

    /** Records whose fact has another name. */
    private static final Map<String, String> ENTITY_OF_TYPE = Map.of(
            "Supervision",
            "supervisionPeriod",
            "Order",
            "protectiveOrder",
            "Breach",
            "appointment",
            "Report",
            "courtReport");

    /** Fields, as {@code child.livesWithPerson}, in which a yes raises concern. */
    private final Set<String> raising = new HashSet<>();

    /** Fields in which a yes protects. */
    private final Set<String> protecting = new HashSet<>();

    private final List<String> registerCodes;
    private final List<String> natures;

    Concerns(Pack pack) {
        for (Class<? extends CaseFact> type : Vocabulary.types()) {
            for (Method method : type.getMethods()) {
                Member member = method.getAnnotation(Member.class);
                if (member != null && method.getParameterCount() == 0) {
                    String field = entity(type.getSimpleName()) + "." + method.getName();
                    (member.direction() == Direction.CONCERN ? raising : protecting).add(field);
                    if (member.direction() == Direction.NEITHER) {
                        protecting.remove(field);
                    }
                }
            }
        }
        registerCodes = words(pack, "register")
                .flatMap(list -> list.codes().values().stream())
                .flatMap(List::stream)
                .toList();
        natures = Stream.of("nature", "offence class")
                .flatMap(name -> words(pack, name))
                .flatMap(list -> list.codes().keySet().stream())
                .toList();
    }

    private static Stream<WordList> words(Pack pack, String name) {
        return Optional.ofNullable(pack.words().get(name)).stream();
    }

    private static String entity(String type) {
        return ENTITY_OF_TYPE.getOrDefault(type, Character.toLowerCase(type.charAt(0)) + type.substring(1));
    }

    /** The case with one more concern, of any kind; empty where there is nowhere to add the kind chosen. */
    Optional<Added> add(Trial trial) {
        return switch (trial.between(0, 9)) {
            case 0, 1, 2 -> Optional.of(entry(trial, "events", event(trial)));
            case 3 ->
                registerCodes.isEmpty()
                        ? Optional.empty()
                        : Optional.of(entry(trial, "registrations", registration(trial)));
            case 4 -> Optional.of(entry(trial, "orders", order(trial)));
            default -> answer(trial);
        };
    }

    private Optional<Added> answer(Trial trial) {
        List<Spot> spots = trial.spots().stream()
                .filter(spot -> spot.value() instanceof Answer)
                .filter(spot -> {
                    String field = spot.entity() + "." + spot.field();
                    Answer answer = (Answer) spot.value();
                    return raising.contains(field) && !answer.isYes() || protecting.contains(field) && answer.isYes();
                })
                .toList();
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        Spot spot = trial.spot(spots);
        Answer answer = raising.contains(spot.entity() + "." + spot.field()) ? Answer.yes() : Answer.no();
        return Optional.of(
                new Added("Made " + Unknowns.shown(spot) + " " + answer.value().word(), spot.with(answer)));
    }

    /** The case with one more entry in one of its collections. */
    private static Added entry(Trial trial, String collection, Record entry) {
        // A listing that was open on the day by which things were recorded stays open: one concern more rules out no
        // other.
        Spot stood = Spot.collection(trial.caseFile().asItStood(trial.knownAt()).caseFile(), collection);
        boolean closed = ((Listing<?>) stood.value()).isClosed();
        return new Added(
                "Added to " + collection + ": " + entry,
                with(Spot.collection(trial.caseFile(), collection), entry, closed));
    }

    /** A case file with one more entry in one of its collections. */
    static CaseFile with(CaseFile caseFile, String collection, Record entry) {
        Spot spot = Spot.collection(caseFile, collection);
        return with(spot, entry, ((Listing<?>) spot.value()).isClosed());
    }

    private static CaseFile with(Spot spot, Record entry, boolean closed) {
        Listing<?> listing = (Listing<?>) spot.value();
        List<Object> entries = new ArrayList<>(listing.entries());
        entries.add(entry);
        Completeness completeness = closed ? Completeness.COMPLETE : Completeness.PARTIAL;
        return spot.with(new Listing<>(entries, completeness, listing.why(), listing.provenance()));
    }

    private Event event(Trial trial) {
        LocalDate on = trial.asAt().minusDays(trial.between(1, 500));
        List<Ref> people = Stream.concat(
                        trial.caseFile().adults().entries().stream().map(adult -> Ref.to(adult.id())),
                        trial.caseFile().children().entries().stream().map(child -> Ref.to(child.id())))
                .toList();
        return EventBuilder.builder()
                .id("added-event")
                .provenance(recorded(trial, on))
                .kind(Fact.of(trial.oneOf(EventKind.values())))
                .on(Fact.of(on))
                .outcome(maybe(trial, trial.oneOf(EventOutcome.values())))
                .source(maybe(trial, trial.oneOf(EventSource.values())))
                .role(Fact.of(Role.PERPETRATOR))
                .victim(people.isEmpty() ? Optional.empty() : Optional.of(trial.oneOf(people, Ref::id)))
                .victimRelation(maybe(trial, trial.oneOf(Relation.values())))
                .natures(
                        natures.isEmpty()
                                ? Listing.notAsked()
                                : Listing.partial(trial.oneOf(natures, nature -> nature)))
                .domesticAbuse(perhaps(trial))
                .childPresent(perhaps(trial))
                .weapon(perhaps(trial))
                .threatToKill(perhaps(trial))
                .strangulation(perhaps(trial))
                .substanceLinked(perhaps(trial))
                .emergencyWorkerVictim(perhaps(trial))
                .againstChild(perhaps(trial))
                .imminentThreat(perhaps(trial))
                .specified(perhaps(trial))
                .seriousHarm(perhaps(trial))
                .moreSevere(perhaps(trial))
                .build();
    }

    private Registration registration(Trial trial) {
        LocalDate on = trial.asAt().minusDays(trial.between(1, 500));
        return RegistrationBuilder.builder()
                .id("added-registration")
                .provenance(recorded(trial, on))
                .code(trial.oneOf(registerCodes, code -> code))
                .role(Fact.of(Role.PERPETRATOR))
                .started(Fact.of(on))
                .build();
    }

    private static ProtectiveOrder order(Trial trial) {
        LocalDate on = trial.asAt().minusDays(trial.between(1, 500));
        return ProtectiveOrderBuilder.builder()
                .id("added-order")
                .provenance(recorded(trial, on))
                .kind(Fact.of(trial.oneOf(OrderKind.values())))
                .role(Fact.of(Role.PERPETRATOR))
                .from(Fact.of(on))
                .breachReported(perhaps(trial))
                .build();
    }

    private static Provenance recorded(Trial trial, LocalDate on) {
        LocalDate later = on.plusDays(trial.between(0, 10));
        return Provenance.recorded(later.isAfter(trial.knownAt()) ? on : later);
    }

    private static <T> Fact<T> maybe(Trial trial, T value) {
        return trial.chance().nextBoolean() ? Fact.of(value) : Fact.unknown(Unknown.NOT_ASKED);
    }

    private static Answer perhaps(Trial trial) {
        return trial.between(0, 3) == 0 ? Answer.yes() : Answer.unknown(Unknown.NOT_ASKED);
    }
}
