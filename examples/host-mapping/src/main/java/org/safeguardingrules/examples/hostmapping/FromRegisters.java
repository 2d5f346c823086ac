package org.safeguardingrules.examples.hostmapping;

import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Fact;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Mappa;
import org.safeguardingrules.casefile.MappaBuilder;
import org.safeguardingrules.casefile.OrderKind;
import org.safeguardingrules.casefile.ProtectiveOrder;
import org.safeguardingrules.casefile.ProtectiveOrderBuilder;
import org.safeguardingrules.casefile.Unknown;

/** What entries on registers say of MAPPA and of protective orders: that there is something, and little more. */
final class FromRegisters {

    private static final CodeTable NUMBERS = CodeTable.of("mappa");

    private FromRegisters() {}

    /** Eligibility for MAPPA. That no entry is there says nothing. */
    static Listing<Mappa> mappa(Registers registers) {
        return listed(registers.entries().stream()
                .flatMap(entry -> mappa(entry).stream())
                .toList());
    }

    private static Optional<Mappa> mappa(Registers.Entry entry) {
        MappaBuilder mappa = MappaBuilder.builder().id("mappa-" + entry.id());
        return switch (entry.code().code()) {
            case "MAPP" -> {
                Fact<Integer> category = number(entry.row(), "registerCategory.code");
                yield Optional.of(mappa.category(category)
                        .level(number(entry.row(), "registerLevel.code"))
                        // A category still to be determined leaves open whether there is one.
                        .eligible(category.isUnknown() ? Answer.unknown(Unknown.UNCLEAR) : Answer.yes())
                        .endedOn(entry.registration().ended())
                        .build());
            }
            case "NOTMAPPA" ->
                Optional.of(mappa.eligible(entry.registration()
                                .started()
                                .value()
                                .map(day -> Answer.no().from("register", day))
                                .orElse(Answer.no()))
                        .endedOn(entry.registration().ended())
                        .build());
            default -> Optional.empty();
        };
    }

    private static Fact<Integer> number(Row row, String path) {
        Optional<Integer> number =
                row.code(path, NUMBERS).flatMap(code -> code.cell("number")).map(Integer::valueOf);
        return Words.factOr(number, Unknown.UNCLEAR);
    }

    /** Orders that stand. Whom they protect, their terms, first and last day are in notes alone. */
    static Listing<ProtectiveOrder> orders(Registers registers) {
        return listed(registers.entries().stream()
                .filter(entry -> entry.registration().ended().isUnknown())
                .flatMap(entry -> entry
                        .code()
                        .cell("order")
                        .map(order -> ProtectiveOrderBuilder.builder()
                                .id("order-" + entry.id())
                                .kind(
                                        order.equals(Unknown.UNCLEAR.word())
                                                ? Fact.unknown(Unknown.UNCLEAR)
                                                : Fact.of(Words.of(order, OrderKind.class)))
                                .build())
                        .stream())
                .toList());
    }

    private static <T> Listing<T> listed(List<T> entries) {
        return entries.isEmpty() ? Listing.unknown(Unknown.NOT_ASKED) : Listing.partial(entries);
    }
}
