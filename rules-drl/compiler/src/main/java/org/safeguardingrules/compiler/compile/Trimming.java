package org.safeguardingrules.compiler.compile;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.ClassRemapper;
import org.objectweb.asm.commons.Remapper;

/**
 * Leaves out of a generated class what compiled rules never use: the listing of an enumeration's constants, what a
 * condition tells of itself to an error message of Drools, and a formatter of dates that would read a system property of
 * the host. Takes classes out of packages of their own, a thousand of which a host would keep in memory. Sets the version
 * of Java that the library needs, whatever Java compiled it.
 */
final class Trimming extends ClassVisitor {

    private static final String FORMATTER = "DATE_TIME_FORMATTER";
    private static final String CONDITION_TEXT = "predicateInformation";

    /** The package that Drools makes for the lambdas whose digests begin alike. */
    private static final Pattern OWN_PACKAGE = Pattern.compile("/P[0-9A-F]{2}/(?=Lambda)");

    private static final Remapper NAMES = new Remapper(Opcodes.ASM9) {
        @Override
        public String map(String name) {
            return shortened(name);
        }
    };

    private Trimming(ClassVisitor next) {
        super(Opcodes.ASM9, next);
    }

    static byte[] trim(byte[] bytes) {
        ClassWriter writer = new ClassWriter(0);
        new ClassReader(bytes).accept(new Trimming(new ClassRemapper(writer, NAMES)), ClassReader.SKIP_DEBUG);
        return writer.toByteArray();
    }

    /** The name under which a generated class is kept, in the package of its file of rules; both with slashes. */
    static String shortened(String name) {
        return OWN_PACKAGE.matcher(name).replaceFirst("/");
    }

    /** Whether a class is the one that lists the rules of a file. */
    static boolean isModel(byte[] bytes) {
        return List.of(new ClassReader(bytes).getInterfaces()).contains("org/drools/model/Model");
    }

    @Override
    public void visit(
            int version, int access, String name, @Nullable String signature, String superName, String[] interfaces) {
        super.visit(Opcodes.V17, access, name, signature, superName, interfaces);
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        return name.equals(FORMATTER) ? null : super.visitField(access, name, descriptor, signature, value);
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        if (isStatic ? name.equals("values") || name.equals("valueOf") : name.equals(CONDITION_TEXT)) {
            return null;
        }
        MethodVisitor method = super.visitMethod(access, name, descriptor, signature, exceptions);
        return name.equals("<clinit>") ? new WithoutFormatter(method) : method;
    }

    /** Drops what a class initialiser does up to storing the formatter, if it stores one; that is done first. */
    private static final class WithoutFormatter extends MethodVisitor {

        private static final String BUILDER = "java/time/format/DateTimeFormatterBuilder";

        private final MethodVisitor next;
        private boolean dropping;

        WithoutFormatter(MethodVisitor next) {
            super(Opcodes.ASM9, next);
            this.next = next;
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW && type.equals(BUILDER)) {
                dropping = true;
                mv = null;
            }
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            if (dropping && opcode == Opcodes.PUTSTATIC && name.equals(FORMATTER)) {
                dropping = false;
                mv = next;
            }
        }
    }
}
