package org.safeguardingrules.compiler.compile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.compiler.kie.builder.impl.DrlProject;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieBuilder.ProjectType;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.runtime.KieContainer;

/** Drools as anybody gets it, in its two ways to compile. */
enum PlainDrools {
    EXECUTABLE(ExecutableModelProject.class),
    CLASSIC(DrlProject.class);

    private final Class<? extends ProjectType> project;

    PlainDrools(Class<? extends ProjectType> project) {
        this.project = project;
    }

    KieBase compile(List<String> texts) {
        KieServices services = KieServices.get();
        ReleaseId release = services.newReleaseId("plain", "drools", "1");
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(release);
        for (int i = 0; i < texts.size(); i++) {
            files.write(
                    "src/main/resources/rules/file" + i + ".drl", texts.get(i).getBytes(StandardCharsets.UTF_8));
        }
        KieBuilder builder = services.newKieBuilder(files);
        builder.buildAll(project);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException(this + ": " + errors);
        }
        KieContainer container = services.newKieContainer(release);
        try {
            return container.newKieBase(null);
        } finally {
            services.getRepository().removeKieModule(release);
        }
    }
}
