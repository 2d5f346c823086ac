package org.safeguardingrules.compiler.reader;

import java.util.List;
import java.util.stream.Collectors;
import org.safeguardingrules.compiler.diagnostic.Diagnostic;

/** Thrown where a pack with mistakes is needed as a whole; its message lists every one of them. */
public final class BrokenPack extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    BrokenPack(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = List.copyOf(diagnostics);
    }

    /** Everything that is wrong. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
