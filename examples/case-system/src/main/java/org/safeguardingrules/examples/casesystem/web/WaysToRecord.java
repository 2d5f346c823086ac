package org.safeguardingrules.examples.casesystem.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.safeguardingrules.advice.RequiredAction;
import org.safeguardingrules.examples.casesystem.advising.Advising;
import org.safeguardingrules.examples.casesystem.advising.Given;
import org.safeguardingrules.examples.casesystem.records.Staff;
import org.safeguardingrules.pack.Action.Completion;
import org.safeguardingrules.pack.Kind;
import org.safeguardingrules.pack.Pack;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** Which forms of this system record what an action asks for: the pack says which records complete it. */
@Component
public final class WaysToRecord {

    private final Pack pack;

    WaysToRecord(Advising advising) {
        this.pack = advising.pack();
    }

    /**
     * A form, filled in so far.
     *
     * @param label what the link says
     * @param path where the form is
     */
    public record Way(String label, String path) {}

    /**
     * The forms for an action, for a member of staff.
     *
     * @param given the advice that asks for it, under the number that the form names it by
     */
    public List<Way> of(Given given, RequiredAction action, Staff staff) {
        Stream<Way> completing = pack.action(action.key().action()).completedBy().stream()
                .flatMap(completion -> way(given, action, completion));
        boolean decides = staff.role() == Staff.Role.MANAGER && !action.overridden() && mayBeOverridden(action);
        Stream<Way> against = decides
                ? Stream.of(new Way("Decide against it", path(given, "overrides", action, Map.of())))
                : Stream.empty();
        return action.met() ? List.of() : Stream.concat(completing, against).toList();
    }

    private static Stream<Way> way(Given given, RequiredAction action, Completion completion) {
        return switch (completion.record()) {
            case "enquiry" ->
                Stream.of(new Way(
                        "Record an enquiry", path(given, "enquiries", action, Map.of("kind", completion.word()))));
            case "referral" ->
                Stream.of(new Way(
                        "Record a referral to " + completion.word(),
                        path(given, "referrals", action, Map.of("body", completion.word()))));
            case "action" -> Stream.of(new Way("Record that it was done", path(given, "acts", action, Map.of())));
            default -> Stream.empty();
        };
    }

    /** Whether the pack lets anybody decide against an action. */
    boolean mayBeOverridden(RequiredAction action) {
        return action.kind() != Kind.HOLD
                && pack.overriding()
                        .filter(overriding -> !overriding.never().contains(action.force()))
                        .isPresent();
    }

    private static String path(Given given, String form, RequiredAction action, Map<String, String> more) {
        UriComponentsBuilder path = UriComponentsBuilder.fromPath("/cases/{case}/{form}/new")
                .queryParam("advice", "{advice}")
                .queryParam("action", "{action}")
                .queryParam("about", "{about}")
                .queryParam("occasion", "{occasion}");
        more.forEach((name, value) -> path.queryParam(name, "{" + name + "}"));
        Map<String, Object> values = new HashMap<>(more);
        values.put("case", given.advice().caseId());
        values.put("advice", given.id());
        values.put("form", form);
        values.put("action", action.key().action());
        values.put("about", action.key().subject());
        values.put("occasion", action.key().occasion());
        return path.encode().buildAndExpand(values).toUriString();
    }
}
