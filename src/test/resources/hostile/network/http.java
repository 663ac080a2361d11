// Fetches the answers with a client.
// verdict: RULE_VIOLATION
// walls: gate, os
// names: HttpClient.newHttpClient
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

public class Solution {
    public static double kl_divergence(double[] p, double[] q) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:@PORT@/")).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode();
    }
}
