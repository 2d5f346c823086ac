package org.safeguardingrules.examples.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.codegen.execmodel.CanonicalModelKieProject;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitInstance;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Drools rule units: the rules as one unit, compiled as its own provider does, and a new instance for each case. */
final class RuleUnits extends SliceEngine {

    private static final String FILE =
            "src/main/resources/" + RuleUnits.class.getPackageName().replace('.', '/') + "/slice.drl";

    private final RuleUnit<SliceUnit> unit;

    RuleUnits(List<Rule> rules) {
        super(rules);
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(FILE, new UnitText().of(rules).getBytes(StandardCharsets.UTF_8));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors + ". Maybe rule units read the subset in another way.");
        }
        InternalKieModule module = (InternalKieModule) builder.getKieModule();
        this.unit = unit(new CanonicalModelKieProject(module, module.getModuleClassLoader()).getClassLoader());
    }

    @SuppressWarnings("unchecked")
    private static RuleUnit<SliceUnit> unit(ClassLoader generated) {
        return ServiceLoader.load(RuleUnit.class, generated)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("No unit was generated. Maybe a jar of rule units is missing."));
    }

    @Override
    void run(CaseFacts facts, Holds holds) {
        SliceUnit data = new SliceUnit(holds);
        try (RuleUnitInstance<SliceUnit> instance = unit.createInstance(data)) {
            data.add(facts);
            instance.fire();
        }
    }
}
