package org.safeguardingrules.vocabulary;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.safeguardingrules.casefile.AddressBuilder;
import org.safeguardingrules.casefile.AppointmentOutcome;
import org.safeguardingrules.casefile.CaseFile;
import org.safeguardingrules.casefile.ChildBuilder;
import org.safeguardingrules.casefile.Completeness;
import org.safeguardingrules.casefile.KnownAdultBuilder;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.OccupierBuilder;
import org.safeguardingrules.casefile.Recorded;
import org.safeguardingrules.casefile.RiskGroup;

/** Makes the facts of a case, and says which types of fact and which members there are. */
public final class Vocabulary {

    private static final List<Class<? extends CaseFact>> TYPES = List.of(
            Address.class,
            AgencyInvolvement.class,
            Appointment.class,
            Assessment.class,
            Breach.class,
            Child.class,
            EarlierRecord.class,
            Enquiry.class,
            Event.class,
            KnownAdult.class,
            Mappa.class,
            Marac.class,
            Occupier.class,
            Order.class,
            Person.class,
            Placement.class,
            Plan.class,
            Rating.class,
            Referral.class,
            Registration.class,
            Release.class,
            Report.class,
            RiskTool.class,
            Sentence.class,
            Supervision.class);

    private Vocabulary() {}

    /** The types of fact that rules may look for, in alphabetical order. */
    public static List<Class<? extends CaseFact>> types() {
        return TYPES;
    }

    /** A digest of every member and its parameters: a pack compiled against another one is refused. */
    public static String signature() {
        TreeSet<String> members = new TreeSet<>();
        List<Class<?>> types = new ArrayList<>(TYPES);
        types.addAll(
                List.of(DerivedAnswer.class, DerivedNumber.class, DerivedLevel.class, DerivedDay.class, Require.class));
        for (Class<?> type : types) {
            for (Method method : type.getMethods()) {
                if (method.getDeclaringClass() != Object.class) {
                    members.add(type.getSimpleName() + "." + method.getName()
                            + Arrays.toString(method.getParameterTypes())
                            + method.getReturnType().getName());
                }
            }
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", members).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The facts of a case.
     *
     * @param caseFile the case file as it stood
     * @param asAt the day asked about, London calendar
     * @param policy what the facts ask of the policy in force
     */
    public static CaseFacts facts(CaseFile caseFile, LocalDate asAt, Policy policy) {
        Scene scene = new Scene(caseFile, asAt, policy);
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new Person(caseFile.person(), scene));
        each(caseFile.supervisionPeriods(), record -> facts.add(new Supervision(record, scene)));
        each(caseFile.sentences(), record -> facts.add(new Sentence(record, scene)));
        each(caseFile.reports(), record -> facts.add(new Report(record, scene)));
        each(caseFile.events(), record -> facts.add(new Event(record, scene)));
        each(caseFile.registrations(), record -> facts.add(new Registration(record, scene)));
        each(caseFile.enquiries(), record -> facts.add(new Enquiry(record, scene)));
        each(caseFile.referrals(), record -> facts.add(new Referral(record, scene)));
        each(caseFile.mappa(), record -> facts.add(new Mappa(record, scene)));
        each(caseFile.riskTools(), record -> facts.add(new RiskTool(record, scene)));
        each(caseFile.maracs(), record -> facts.add(new Marac(record, scene)));
        each(caseFile.orders(), record -> facts.add(new Order(record, scene)));
        each(caseFile.assessments(), record -> facts.add(new Assessment(record, scene)));
        each(caseFile.plans(), record -> facts.add(new Plan(record, scene)));
        each(caseFile.earlierRecords(), record -> facts.add(new EarlierRecord(record, scene)));
        each(caseFile.placements(), record -> facts.add(new Placement(record, scene)));
        each(caseFile.agencies(), record -> facts.add(new AgencyInvolvement(record, scene)));
        each(caseFile.releases(), record -> facts.add(new Release(record, scene)));
        each(caseFile.appointments(), record -> {
            facts.add(new Appointment(record, scene));
            if (mayBeBreach(record, asAt)) {
                facts.add(new Breach(record, scene));
            }
        });
        addChildren(caseFile, scene, facts);
        addAdults(caseFile, scene, facts);
        addAddresses(caseFile, scene, facts);
        addRatings(caseFile, asAt, scene, facts);
        facts.forEach(scene::add);
        return new CaseFacts(scene, facts);
    }

    private static void addChildren(CaseFile caseFile, Scene scene, List<CaseFact> facts) {
        each(caseFile.children(), record -> facts.add(new Child(record, false, scene)));
        if (mayHoldMore(caseFile.children())) {
            facts.add(new Child(ChildBuilder.builder().id("unlisted child").build(), true, scene));
        }
    }

    private static void addAdults(CaseFile caseFile, Scene scene, List<CaseFact> facts) {
        each(caseFile.adults(), record -> facts.add(new KnownAdult(record, false, scene)));
        if (mayHoldMore(caseFile.adults())) {
            facts.add(new KnownAdult(
                    KnownAdultBuilder.builder().id("unlisted adult").build(), true, scene));
        }
    }

    private static void addAddresses(CaseFile caseFile, Scene scene, List<CaseFact> facts) {
        each(caseFile.addresses(), record -> {
            Address address = new Address(record, false, scene);
            facts.add(address);
            each(record.occupiers(), occupier -> facts.add(new Occupier(occupier, address, Optional.empty(), scene)));
            if (!record.occupiers().isClosed()) {
                Gap gap = new Gap(
                        record.id(), "address.occupiers", record.occupiers().whyOpen());
                facts.add(new Occupier(
                        OccupierBuilder.builder()
                                .id("unlisted occupier of " + record.id())
                                .build(),
                        address,
                        Optional.of(gap),
                        scene));
            }
        });
        if (mayHoldMore(caseFile.addresses())) {
            facts.add(
                    new Address(AddressBuilder.builder().id("unlisted address").build(), true, scene));
        }
    }

    private static void addRatings(CaseFile caseFile, LocalDate asAt, Scene scene, List<CaseFact> facts) {
        Optional<org.safeguardingrules.casefile.Assessment> latest = caseFile.assessments().entries().stream()
                .filter(record -> record.completedOn()
                        .value()
                        .map(day -> !day.isAfter(asAt))
                        .orElse(true))
                .max(Comparator.<org.safeguardingrules.casefile.Assessment, LocalDate>comparing(
                                record -> record.completedOn().value().orElse(LocalDate.MIN))
                        .thenComparing(org.safeguardingrules.casefile.Assessment::id));
        List<String> groups = new ArrayList<>(
                Arrays.stream(RiskGroup.values()).map(RiskGroup::word).toList());
        groups.add(Rating.OVERALL);
        for (String group : groups) {
            List<org.safeguardingrules.casefile.Rating> cells = latest.stream()
                    .flatMap(assessment -> assessment.ratings().entries().stream())
                    .filter(cell -> group.equals(Rating.OVERALL) || Rating.isOfGroup(cell, group))
                    .toList();
            facts.add(new Rating(group, latest, cells, scene));
        }
    }

    /** An appointment that is past counts until it is known that it was kept or that missing it was acceptable. */
    private static boolean mayBeBreach(org.safeguardingrules.casefile.Appointment appointment, LocalDate asAt) {
        boolean past = appointment.on().value().map(day -> !day.isAfter(asAt)).orElse(true);
        boolean notJudged = appointment.outcome().isUnknown()
                && !appointment.reasonableExcuse().isYes();
        return past && (notJudged || appointment.outcome().is(AppointmentOutcome.UNACCEPTABLE));
    }

    /** A listing is settled when it is complete, or asked and none with a source and a day. */
    private static boolean mayHoldMore(Listing<?> listing) {
        boolean unsupported = listing.provenance().source().isEmpty()
                || listing.provenance().on().isEmpty();
        return !listing.isClosed() || listing.completeness() == Completeness.ASKED_AND_NONE && unsupported;
    }

    private static <R extends Recorded> void each(Listing<R> listing, Consumer<R> use) {
        listing.entries().stream().sorted(Comparator.comparing(Recorded::id)).forEach(use);
    }
}
