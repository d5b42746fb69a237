using System.Diagnostics;
using System.Globalization;
using Panj.Events;

namespace Panj.Bench;

/// <summary>Readers of a running server over a store of generated news, each asking again as soon as it is answered: how long they wait, and whether any is not answered.</summary>
internal sealed class ReaderLoad(Uri server, bool isMixed)
{
    private const int Seed = 20260301;
    private const int Page = 50;
    private const int Days = 600;
    private const int Names = 200;

    /// <summary>Asks for a time and prints a JSON line.</summary>
    /// <param name="address">The server.</param>
    /// <param name="readers">How many ask at once.</param>
    /// <param name="seconds">For how long.</param>
    /// <param name="questions">"same": all ask for the first page of the list; "mixed": each time for another kind, month, party, words or page.</param>
    public static async Task<int> RunAsync(Uri address, int readers, int seconds, string questions)
    {
        using var client = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = readers }) { BaseAddress = address };
        var load = new ReaderLoad(address, questions == "mixed");
        var waits = new List<double>[readers];
        var failures = new int[readers];
        using var end = new CancellationTokenSource(TimeSpan.FromSeconds(seconds));
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, readers).Select(async reader => (waits[reader], failures[reader]) = await load.ReadAsync(client, new Random(Seed + reader), end.Token)));
        double[] all = [.. waits.SelectMany(w => w).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"readers\":{readers},\"seconds\":{watch.Elapsed.TotalSeconds:0.0},\"questions\":\"{questions}\",\"answers\":{all.Length},\"errors\":{failures.Sum()},\"aSecond\":{all.Length / watch.Elapsed.TotalSeconds:0},\"p50ms\":{At(all, 50):0.0},\"p95ms\":{At(all, 95):0.0},\"p99ms\":{At(all, 99):0.0},\"mostMs\":{At(all, 100):0.0}}}"));
        return 0;
    }

    private static double At(double[] sorted, int percent) => sorted.Length == 0 ? 0 : sorted[Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];

    private async Task<(List<double> Waits, int Failures)> ReadAsync(HttpClient client, Random random, CancellationToken end)
    {
        var waits = new List<double>();
        var failures = 0;
        while (!end.IsCancellationRequested)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                using var answer = await client.GetAsync(new Uri(server, Address(random)), end);
                var body = await answer.Content.ReadAsByteArrayAsync(end);
                if (answer.IsSuccessStatusCode && body.Length > 0) waits.Add(watch.Elapsed.TotalMilliseconds);
                else failures++;
            }
            catch (HttpRequestException)
            {
                failures++;
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        return (waits, failures);
    }

    private string Address(Random random)
    {
        var list = string.Create(CultureInfo.InvariantCulture, $"/events.json?limit={Page}");
        if (!isMixed) return list;
        var from = new DateOnly(2010, 1, 1).AddDays(random.Next(Days));
        return random.Next(6) switch
        {
            0 => list,
            1 => $"{list}&kind={Slug.Of((EventKind)random.Next(20))}",
            2 => string.Create(CultureInfo.InvariantCulture, $"{list}&from={from:yyyy-MM-dd}&to={from.AddDays(30):yyyy-MM-dd}"),
            3 => string.Create(CultureInfo.InvariantCulture, $"{list}&to={from:yyyy-MM-dd}&status=planned"),
            4 => string.Create(CultureInfo.InvariantCulture, $"{list}&party=group:{random.Next(Names)}&from={from:yyyy-MM-dd}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{list}&bbox={random.Next(-170, 150)},{random.Next(-60, 30)},170,60&from={from:yyyy-MM-dd}&to={from.AddDays(30):yyyy-MM-dd}"),
        };
    }
}
