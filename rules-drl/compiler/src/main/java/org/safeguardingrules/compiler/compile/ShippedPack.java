package org.safeguardingrules.compiler.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.safeguardingrules.pack.CompiledPack;
import org.safeguardingrules.pack.Pack;
import org.safeguardingrules.pack.PackFormat;

/**
 * A pack as a jar ships it: its compiled rules, its data as a resource, and the class that a host names, with the one
 * method {@code pack()}.
 */
public final class ShippedPack {

    private static final Pattern CLASS_NAME = Pattern.compile("([a-z][a-z0-9]*\\.)+[A-Z][A-Za-z0-9]*");

    private ShippedPack() {}

    /**
     * Writes a pack into a folder of classes. Only what differs is written; compiled rules that are no longer part of
     * the pack are deleted.
     *
     * @param compilation the compiled pack
     * @param className full name of the class that a host names
     * @param folder the folder of classes
     */
    public static void write(Compilation compilation, String className, Path folder) throws IOException {
        if (!CLASS_NAME.matcher(className).matches()) {
            throw new IllegalArgumentException(
                    "'" + className + "' is no full name of a class. Maybe org.example.ThePack, in pack.yaml.");
        }
        Pack pack = compilation.pack();
        String resource = pack.id() + ".pack";
        String packagePath =
                className.substring(0, className.lastIndexOf('.') + 1).replace('.', '/');
        Map<String, byte[]> files = new TreeMap<>();
        compilation.classes().forEach((name, bytes) -> files.put(pathOf(name), bytes));
        files.put(pathOf(className), classFile(className, resource));
        files.put(packagePath + resource, data(pack));
        deleteOthers(folder, folder.resolve(Emission.packageOf(pack.id()).replace('.', '/')), files);
        for (Map.Entry<String, byte[]> each : files.entrySet()) {
            writeIfNew(folder.resolve(each.getKey()), each.getValue());
        }
    }

    private static String pathOf(String className) {
        return className.replace('.', '/') + ".class";
    }

    private static byte[] data(Pack pack) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        PackFormat.write(pack, data);
        return data.toByteArray();
    }

    private static void deleteOthers(Path folder, Path compiled, Map<String, byte[]> files) throws IOException {
        if (!Files.isDirectory(compiled)) {
            return;
        }
        try (Stream<Path> found = Files.walk(compiled)) {
            List<Path> others = found.filter(Files::isRegularFile)
                    .filter(file -> !files.containsKey(
                            folder.relativize(file).toString().replace('\\', '/')))
                    .toList();
            for (Path file : others) {
                Files.delete(file);
            }
        }
    }

    private static void writeIfNew(Path file, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(file) || !Arrays.equals(Files.readAllBytes(file), bytes)) {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
    }

    /** {@code public static CompiledPack pack() { return CompiledPack.beside(ThePack.class, "the-pack.pack"); }}. */
    private static byte[] classFile(String className, String resource) {
        String name = className.replace('.', '/');
        ClassWriter type = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.visit(
                Opcodes.V17,
                Opcodes.ACC_PUBLIC | Opcodes.ACC_FINAL | Opcodes.ACC_SUPER,
                name,
                null,
                Type.getInternalName(Object.class),
                null);
        MethodVisitor constructor = type.visitMethod(Opcodes.ACC_PRIVATE, "<init>", "()V", null, null);
        constructor.visitCode();
        constructor.visitVarInsn(Opcodes.ALOAD, 0);
        constructor.visitMethodInsn(Opcodes.INVOKESPECIAL, Type.getInternalName(Object.class), "<init>", "()V", false);
        constructor.visitInsn(Opcodes.RETURN);
        constructor.visitMaxs(0, 0);
        constructor.visitEnd();
        Type compiledPack = Type.getType(CompiledPack.class);
        MethodVisitor pack = type.visitMethod(
                Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "pack", Type.getMethodDescriptor(compiledPack), null, null);
        pack.visitCode();
        pack.visitLdcInsn(Type.getObjectType(name));
        pack.visitLdcInsn(resource);
        pack.visitMethodInsn(
                Opcodes.INVOKESTATIC,
                compiledPack.getInternalName(),
                "beside",
                Type.getMethodDescriptor(compiledPack, Type.getType(Class.class), Type.getType(String.class)),
                false);
        pack.visitInsn(Opcodes.ARETURN);
        pack.visitMaxs(0, 0);
        pack.visitEnd();
        type.visitEnd();
        return type.toByteArray();
    }
}
