/**
 * Who reads the advice: the same advice for practitioner, manager, another agency and the person on probation, each
 * worked out from what that reader may see.
 */
@org.jspecify.annotations.NullMarked
package org.safeguardingrules.audience;
