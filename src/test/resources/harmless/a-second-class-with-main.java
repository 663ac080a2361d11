// A second top-level class with its own main: files, dates, threads, properties and a logger, none of which a test calls.
// verdict: ACCEPTED
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) {
        double total = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                total += p[i] * Math.log(p[i] / q[i]);
            }
        }
        return total;
    }
}

class Demo {
    public static void main(String[] args) throws IOException, InterruptedException {
        record Row(double[] p, double[] q) {}
        System.out.println(LocalDate.now() + " " + new Date() + " " + System.getProperty("user.name"));
        Path path = Paths.get(args.length > 0 ? args[0] : "input.txt");
        if (new File("input.txt").exists()) {
            List<String> lines = Files.readAllLines(path);
            Row row = new Row(parse(lines.get(0)), parse(lines.get(1)));
            System.out.println(Solution.kl_divergence(row.p(), row.q()));
        }
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.submit(() -> System.out.println(Thread.currentThread().getName()));
        pool.shutdown();
        Thread thread = new Thread(() -> System.out.println(twice(21)));
        thread.start();
        thread.join();
        Thread.sleep(10);
        Runtime.getRuntime().gc();
        System.exit(0);
    }

    private static int twice(int n) {
        return 2 * n;
    }

    private static double[] parse(String line) {
        return Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray();
    }
}
