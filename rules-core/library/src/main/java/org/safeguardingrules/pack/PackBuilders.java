package org.safeguardingrules.pack;

import io.soabase.recordbuilder.core.RecordBuilder;

/** Names the records of a pack for which the build writes a builder, by which one that differs in a part is made. */
@RecordBuilder.Include(
        value = {
            Action.class,
            Authority.class,
            Definition.class,
            Duty.class,
            Pack.class,
            Parameter.class,
            Parameter.Value.class,
            Pattern.class,
            Rule.class
        },
        packagePattern = "@")
@RecordBuilder.Options(addConcreteSettersForOptional = RecordBuilder.ConcreteSettersForOptionalMode.ENABLED)
interface PackBuilders {}
