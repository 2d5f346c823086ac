package org.safeguardingrules.toolkit.writing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.safeguardingrules.toolkit.writing.NewRule.MadeAction;
import org.safeguardingrules.toolkit.writing.NewRule.MadeAuthority;
import org.safeguardingrules.toolkit.writing.NewRule.MadePeriod;

/** A new rule and what it names, as the files of a pack write them. */
final class RuleText {

    private static final List<String> NATIONS = List.of("england", "wales", "elsewhere", "unknown");

    private final NewRule rule;

    RuleText(NewRule rule) {
        this.rule = rule;
    }

    String drl() {
        String reading = rule.asksUnknown() ? "notRuledOut" : "yes";
        String conditions =
                rule.facts().stream().map(fact -> fact + "." + reading).collect(Collectors.joining(", "));
        return """
                package org.safeguardingrules.rules;

                import org.safeguardingrules.vocabulary.*;

                global org.safeguardingrules.vocabulary.Require require;

                rule "%1$s %2$s"
                  @authority( "%3$s" )  @priority( "%4$s" )  @inForceFrom( "%5$s" )
                when
                  $%6$s : %7$s( %8$s )
                then
                  require.%9$s( "%10$s" ).about( $%6$s )
                         .within( "%11$s" ).from( "%12$s" );
                end
                """.formatted(
                        rule.id(),
                        rule.sentence().replaceFirst("\\.$", ""),
                        rule.authority(),
                        rule.priority(),
                        rule.from(),
                        rule.subject().id(),
                        rule.subject().type(),
                        conditions,
                        rule.kind(),
                        rule.action(),
                        rule.period(),
                        rule.anchor());
    }

    String row(String title) {
        return rule.row() + ": { title: " + YamlText.of(title) + " }\n";
    }

    String parameter(MadePeriod period) {
        return """
                # %s, from: %s
                %s:
                  says: %s
                  unit: %s
                  values:
                    %s: { number: %s, mark: %s, sources: %s }
                """.formatted(
                        rule.id(),
                        rule.anchor(),
                        YamlText.of(rule.period()),
                        YamlText.of(period.says()),
                        period.unit(),
                        rule.from(),
                        period.number(),
                        period.mark(),
                        YamlText.list(period.sources()));
    }

    String authority(MadeAuthority authority) {
        return """
                # %s
                %s:
                  says: %s
                  mark: %s
                  force: %s
                  sources: %s
                """.formatted(
                        rule.id(),
                        rule.authority(),
                        YamlText.of(authority.says()),
                        authority.mark(),
                        authority.force(),
                        YamlText.list(authority.sources()));
    }

    String action(MadeAction action) {
        return """
                # %s
                %s:
                %s  occasion: %s
                  completed by: ["action"]
                  met by: done
                %s""".formatted(
                        rule.id(),
                        YamlText.of(rule.action()),
                        addressee(action.addressees()),
                        action.occasion(),
                        safety(action));
    }

    String wording(MadeAction action) {
        return YamlText.of(rule.action()) + ": " + YamlText.of(action.wording()) + "\n";
    }

    private static String addressee(List<String> addressees) {
        if (addressees.size() == 1) {
            return "  addressee: " + YamlText.of(addressees.get(0)) + "\n";
        }
        StringBuilder nations = new StringBuilder("  addressee:\n");
        for (int i = 0; i < NATIONS.size(); i++) {
            nations.append(String.format(Locale.ROOT, "    %s: %s%n", NATIONS.get(i), YamlText.of(addressees.get(i)))
                    .replace("\r", ""));
        }
        return nations.toString();
    }

    private static String safety(MadeAction action) {
        return Optional.of(action)
                .flatMap(MadeAction::safety)
                .map(safe -> """
                          contacts: true
                          sensitivity: third party confidential
                          may know: %s
                          consent: %s
                          safe contact: %s
                        """.formatted(
                                YamlText.of(safe.mayKnow()), YamlText.of(safe.consent()), YamlText.of(safe.contact())))
                .orElse("  contacts: false\n");
    }
}
