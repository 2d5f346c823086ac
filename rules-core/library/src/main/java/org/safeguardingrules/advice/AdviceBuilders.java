package org.safeguardingrules.advice;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Names the records of advice for which the build writes a builder, by which one that differs in a part is made. */
@RecordBuilder.Include(
        value = {Advice.class, Candidate.class, Reason.class, Receipt.class, RequiredAction.class},
        packagePattern = "@")
@RecordBuilder.Options(addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED)
interface AdviceBuilders {}
