package org.safeguardingrules.examples.hostmapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.safeguardingrules.casefile.Address;
import org.safeguardingrules.casefile.AddressBuilder;
import org.safeguardingrules.casefile.AddressPurpose;
import org.safeguardingrules.casefile.Answer;
import org.safeguardingrules.casefile.Listing;
import org.safeguardingrules.casefile.Unknown;

/**
 * Addresses by status and type. One interface calls a status a type, so each code is looked up as what it is. Who lives there
 * is in notes alone.
 */
final class Addresses {

    private static final CodeTable CODES = CodeTable.of("addresses");

    private final Reply person;
    private final Reply plain;
    private final boolean whole;

    Addresses(Calls calls, HostPractice practice) {
        whole = practice.seesSensitiveRows();
        person = calls.to("cpr/person");
        plain = calls.to("external/addresses");
    }

    Listing<Address> addresses() {
        boolean coded = person.body().isPresent();
        Reply reply = coded ? person : plain;
        List<Row> rows = reply.rows(coded ? "addresses" : "contactDetails.addresses");
        List<Address> addresses = new ArrayList<>();
        boolean unread = false;
        for (Row row : rows) {
            List<CodeTable.Entry> codes = codes(row);
            boolean known = codes.stream().anyMatch(code -> is(code, "status"));
            boolean left = codes.stream().anyMatch(code -> code.cell("as").equals(Optional.of("leave")));
            unread |= !known;
            if (!left) {
                addresses.add(address(row, codes, addresses.size()));
            }
        }
        return reply.listing(addresses, whole && coded && !unread);
    }

    private static List<CodeTable.Entry> codes(Row row) {
        List<CodeTable.Entry> codes = new ArrayList<>();
        row.code("status.code", CODES).ifPresent(codes::add);
        row.code("type.code", CODES).ifPresent(codes::add);
        row.rows("usages").forEach(usage -> usage.code("code", CODES).ifPresent(codes::add));
        return codes;
    }

    private static Address address(Row row, List<CodeTable.Entry> codes, int index) {
        Optional<AddressPurpose> purpose = codes.stream()
                .filter(code -> is(code, "status"))
                .flatMap(code -> code.word("as", AddressPurpose.class).stream())
                .findFirst();
        return AddressBuilder.builder()
                .id("address-" + row.text("cprAddressId").orElse(String.valueOf(index)))
                .purpose(Words.factOr(purpose, Unknown.UNCLEAR))
                .from(Words.fact(row.day("startDate").or(() -> row.day("from"))))
                .until(Words.fact(row.day("endDate").or(() -> row.day("to"))))
                .settled(settled(row, codes))
                .build();
    }

    private static Answer settled(Row row, List<CodeTable.Entry> codes) {
        Answer byType = codes.stream()
                .flatMap(code -> code.cell("settled").stream())
                .findFirst()
                .map(said -> Words.answer(Optional.of(said)))
                .orElse(Answer.unknown(Unknown.NOT_ASKED));
        if (row.isTrue("noFixedAbode") && !byType.isNo()) {
            if (byType.isYes()) {
                row.remark(
                        "it is of a settled type and marked as no fixed abode",
                        "Maybe the mark is left from before; whether it is settled stays open.");
            }
            return Answer.unknown(Unknown.UNCLEAR);
        }
        return byType;
    }

    private static boolean is(CodeTable.Entry code, String list) {
        return code.cell("list").equals(Optional.of(list));
    }
}
