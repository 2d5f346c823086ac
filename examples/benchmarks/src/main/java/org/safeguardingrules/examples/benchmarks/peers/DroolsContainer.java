package org.safeguardingrules.examples.benchmarks.peers;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.safeguardingrules.pack.Rule;
import org.safeguardingrules.vocabulary.CaseFacts;

/** Drools as its documentation shows it: rules compiled when the program starts, a container, a new session for each case. */
abstract class DroolsContainer extends SliceEngine {

    private final KieContainer container;

    DroolsContainer(List<Rule> rules, Class<? extends ProjectType> project) {
        super(rules);
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("benchmarks", "slice", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(release);
        files.write("src/main/resources/slice.drl", new DrlText().of(rules).getBytes(StandardCharsets.UTF_8));
        KieBuilder builder = services.newKieBuilder(files).buildAll(project);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(errors + ". Maybe this Drools reads the subset in another way.");
        }
        this.container = services.newKieContainer(release);
    }

    @Override
    void run(CaseFacts facts, Holds holds) {
        KieSession session = container.newKieSession();
        try {
            session.setGlobal("holds", holds);
            facts.all().forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** Rule files compiled in classic mode. */
    static final class Classic extends DroolsContainer {

        Classic(List<Rule> rules) {
            super(rules, DrlProject.class);
        }
    }

    /** Rule files compiled to the executable model. */
    static final class ExecutableModel extends DroolsContainer {

        ExecutableModel(List<Rule> rules) {
            super(rules, ExecutableModelProject.class);
        }
    }
}
