package io.waymark.support;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * REST Assured reads each path of an answer, such as {@code items[0].id}, as a script in Groovy that it compiles anew
 * each time: 8 ms of the processor, some thousand times in a run. Here each path is compiled once, and what it reads or
 * refuses is the same. Groovy asks the meta class of a shell what {@code evaluate} is to do, so this one can stand
 * before it.
 */
final class CompiledPaths extends DelegatingMetaClass {
    private final Map<String, Class<? extends Script>> compiled = new ConcurrentHashMap<>();

    private CompiledPaths(MetaClass shells) {
        super(shells);
    }

    static void remember() {
        var known = GroovySystem.getMetaClassRegistry();
        known.setMetaClass(GroovyShell.class, new CompiledPaths(known.getMetaClass(GroovyShell.class)));
    }

    @Override
    public Object invokeMethod(Object shell, String method, Object[] arguments) {
        if (!method.equals("evaluate")) return super.invokeMethod(shell, method, arguments);
        return evaluate((GroovyShell) shell, arguments[0].toString());
    }

    private Object evaluate(GroovyShell shell, String path) {
        var script = compiled.computeIfAbsent(path, text -> shell.parse(text).getClass());
        return InvokerHelper.createScript(script, shell.getContext()).run();
    }
}
