package org.safeguardingrules.toolkit.conform;

import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What came of the reference cases, and the reference cases themselves, for a program. */
public final class ConformanceJson {

    private ConformanceJson() {}

    /** A report. */
    public static String write(Conformance conformance) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("faithful", conformance.isFaithful());
        ArrayNode cases = root.putArray("cases");
        for (Conformance.OfCase one : conformance.cases()) {
            ObjectNode node = cases.addObject();
            node.put("case", one.id());
            node.put("title", one.title());
            ArrayNode findings = node.putArray("findings");
            one.findings().forEach(finding -> finding(findings.addObject(), finding));
            ArrayNode changed = node.putArray("changedActions");
            one.changed().forEach(action -> changed(changed.addObject(), action));
        }
        words(root.putArray("notMapped"), conformance.notMapped());
        ArrayNode missing = root.putArray("notSupplied");
        for (Conformance.MissingField field : conformance.missing()) {
            ObjectNode node = missing.addObject();
            node.put("field", field.field());
            words(node.putArray("toldBy"), field.told());
            words(node.putArray("mutedRules"), field.muted());
        }
        return laidOut(root.toPrettyString());
    }

    /** The reference cases, each with the case file that a faithful mapping of it gives. */
    public static String write(List<ReferenceCase> references) {
        ArrayNode root = JsonNodeFactory.instance.arrayNode();
        references.forEach(reference -> root.add(ReferenceFile.write(reference)));
        return laidOut(root.toPrettyString());
    }

    private static void finding(ObjectNode node, Finding finding) {
        node.put("field", finding.field());
        finding.record().ifPresent(id -> node.put("record", id));
        finding.mapped().ifPresent(id -> node.put("mappedRecord", id));
        node.put("loss", finding.loss().word());
        node.put("expected", finding.expected());
        node.put("found", finding.found());
        node.put("hint", finding.loss().hint());
    }

    private static void changed(ObjectNode node, ChangedAction action) {
        node.put("action", action.action());
        node.put("about", action.about());
        action.expected().ifPresent(expected -> node.put("expected", expected));
        action.found().ifPresent(found -> node.put("found", found));
    }

    private static void words(ArrayNode node, List<String> words) {
        words.forEach(node::add);
    }

    /** Line ends are the same on every system. */
    private static String laidOut(String json) {
        return json.replace("\r\n", "\n") + "\n";
    }
}
