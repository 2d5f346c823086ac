package org.safeguardingrules.engine;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import org.safeguardingrules.vocabulary.Member;

/** Calls members of the vocabulary by name. A name that is no member is never called. */
final class Members {

    private static final ClassValue<Map<String, MethodHandle>> HANDLES = new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
            Map<String, MethodHandle> handles = new HashMap<>();
            for (Method method : type.getMethods()) {
                boolean member = method.isAnnotationPresent(Member.class);
                if (member && handles.put(method.getName(), handle(method)) != null) {
                    throw new IllegalStateException(type.getSimpleName() + " has two members " + method.getName());
                }
            }
            return Map.copyOf(handles);
        }
    };

    private Members() {}

    /** The value of a member of some value, given its arguments. */
    static Object call(String member, Object of, Object... arguments) {
        MethodHandle handle = HANDLES.get(of.getClass()).get(member);
        if (handle == null) {
            throw new IllegalStateException(of.getClass().getSimpleName() + " has no member " + member);
        }
        try {
            return switch (arguments.length) {
                case 0 -> (Object) handle.invokeExact(of);
                case 1 -> (Object) handle.invokeExact(of, arguments[0]);
                case 2 -> (Object) handle.invokeExact(of, arguments[0], arguments[1]);
                default -> throw new IllegalStateException(member + " is given " + arguments.length + " arguments");
            };
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            MethodHandle handle = MethodHandles.publicLookup().unreflect(method);
            return handle.asType(handle.type().generic());
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is not public", e);
        }
    }
}
