package org.safeguardingrules.examples.benchmarks.peers;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFact;
import org.safeguardingrules.vocabulary.CaseFacts;

/**
 * A DMN engine. It joins no facts and looks for none, so that it runs rules of one pattern only: a table for each type of
 * fact, a row a rule, a column a condition, whose answer for the fact is worked out by plain Java.
 */
final class DmnTables extends SliceEngine {

    private final Map<String, DmnTable> tables = new LinkedHashMap<>();
    private final Predicates predicates;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnTables(List<Rule> rules) {
        super(rules);
        PredicatesJava java = new PredicatesJava();
        rules.stream()
                .collect(Collectors.groupingBy(DmnTable::type, LinkedHashMap::new, Collectors.toList()))
                .forEach((type, own) -> tables.put(type, DmnTable.of(type, own, java)));
        this.predicates = java.compiled();
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newReaderResource(new StringReader(DmnTable.model(tables.values())))))
                .getOrElseThrow(failure -> new IllegalStateException(
                        "The tables cannot be read. Maybe DMN reads the subset in another way.", failure));
        this.model = runtime.getModels().get(0);
    }

    @Override
    void run(CaseFacts facts, Holds holds) {
        tables.forEach((type, table) -> facts.ofType(type).forEach(fact -> decide(table, fact, holds)));
    }

    private void decide(DmnTable table, CaseFact fact, Holds holds) {
        DMNContext context = runtime.newContext();
        Object[] of = {fact};
        table.columns().forEach((name, condition) -> context.set(name, predicates.test(condition, of)));
        DMNResult result = runtime.evaluateByName(model, context, table.type());
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages() + ". Maybe a column is missing.");
        }
        ((List<?>) result.getDecisionResultByName(table.type()).getResult()).forEach(id -> holds.of((String) id, fact));
    }
}
