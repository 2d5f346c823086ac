package org.safeguardingrules.compiler.compile;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.safeguardingrules.pack.LinkableClasses;

/**
 * Refuses compiled rules whose byte code does anything but ask the vocabulary and describe rules: no loop, no handler
 * of exceptions, no lock, no write to a field of another class, no member that is not listed.
 *
 * <p>A net of its own: it would hold if the reader and the re-emission before it did not.
 */
final class ByteCodeCheck extends ClassVisitor {

    private static final Set<String> PARENTS = Set.of("java/lang/Object", "java/lang/Enum");

    private final Map<String, byte[]> classes;
    private final String className;

    private ByteCodeCheck(Map<String, byte[]> classes, String className) {
        super(Opcodes.ASM9);
        this.classes = classes;
        this.className = className;
    }

    /** Checks classes, given by name; they may use each other. */
    static void requireHarmless(Map<String, byte[]> classes) {
        classes.forEach((name, bytes) -> new ClassReader(bytes).accept(new ByteCodeCheck(classes, name), 0));
    }

    private void require(boolean holds, String what) {
        if (!holds) {
            throw new SecurityException("Compiled rule " + className + " " + what
                    + ". Maybe the version of Drools changed; nothing of this pack was loaded.");
        }
    }

    private boolean isOwn(String internalName) {
        return classes.containsKey(internalName.replace('/', '.'));
    }

    private void requireLinkable(Type type) {
        Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
        if (element.getSort() == Type.OBJECT) {
            require(
                    isOwn(element.getInternalName()) || LinkableClasses.contains(element.getClassName()),
                    "uses " + element.getClassName());
        }
    }

    @Override
    public void visit(
            int version,
            int access,
            String name,
            @Nullable String signature,
            @Nullable String superName,
            String @Nullable [] interfaces) {
        require(name.replace('/', '.').equals(className), "calls itself " + name);
        require(superName != null && PARENTS.contains(superName), "extends " + superName);
        for (String each : interfaces == null ? new String[0] : interfaces) {
            require(each.startsWith("org/drools/model/"), "implements " + each);
            requireLinkable(Type.getObjectType(each));
        }
    }

    @Override
    public @Nullable FieldVisitor visitField(
            int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
        requireLinkable(Type.getType(descriptor));
        return null;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        require((access & (Opcodes.ACC_NATIVE | Opcodes.ACC_SYNCHRONIZED)) == 0, "has the method " + name);
        require(!name.equals("finalize"), "has the method " + name);
        return new Body();
    }

    private final class Body extends MethodVisitor {

        private final Set<Label> passed = new HashSet<>();

        Body() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visitLabel(Label label) {
            passed.add(label);
        }

        private void requireForward(Label... targets) {
            for (Label target : targets) {
                require(!passed.contains(target), "jumps backwards");
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            requireForward(label);
        }

        @Override
        public void visitTableSwitchInsn(int min, int max, Label dflt, Label... labels) {
            requireForward(dflt);
            requireForward(labels);
        }

        @Override
        public void visitLookupSwitchInsn(Label dflt, int[] keys, Label[] labels) {
            requireForward(dflt);
            requireForward(labels);
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
            require(false, "handles exceptions");
        }

        @Override
        public void visitInsn(int opcode) {
            require(opcode != Opcodes.MONITORENTER && opcode != Opcodes.MONITOREXIT, "takes a lock");
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            requireLinkable(Type.getObjectType(type));
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            require(false, "makes an array of arrays");
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            boolean reads = opcode == Opcodes.GETSTATIC || opcode == Opcodes.GETFIELD;
            require(
                    isOwn(owner) || reads && LinkableMembers.containsField(owner, name),
                    "uses the field " + owner + "." + name);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            require(
                    isOwn(owner) || LinkableMembers.containsMethod(owner, name, descriptor),
                    "calls " + owner + "." + name + descriptor);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            require(
                    bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory"),
                    "calls dynamically by " + bootstrap.getOwner());
            for (Object argument : arguments) {
                require(argument instanceof String, "joins something else than text");
            }
        }

        @Override
        public void visitLdcInsn(Object value) {
            if (value instanceof Type type) {
                require(type.getSort() == Type.OBJECT, "loads " + type);
                requireLinkable(type);
            } else {
                require(value instanceof String || value instanceof Number, "loads " + value);
            }
        }
    }
}
