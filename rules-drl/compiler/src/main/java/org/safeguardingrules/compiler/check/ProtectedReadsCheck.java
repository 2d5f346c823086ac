package org.safeguardingrules.compiler.check;

/** Protected characteristics: read only where an authority names them as needed. */
final class ProtectedReadsCheck implements Check {

    @Override
    public void check(Inspection inspection) {
        for (ProtectedReads.Read read : ProtectedReads.withoutAuthority(inspection.pack())) {
            inspection.report(
                    inspection.place(read.term().place(), "call " + read.call()),
                    read.toString(),
                    "'names: [" + read.what() + "]' in the authority if it asks for that, else a rule without it");
        }
    }
}
