using System.Diagnostics;
using System.Globalization;

namespace Panj.Collecting.Tests.Fuzzing;

/// <summary>
/// Reads spoiled bytes round after round: no crash, no flood of memory, no hang. PANJ_FUZZ_ROUNDS asks for more rounds, PANJ_FUZZ_SECONDS for as many as go
/// into that time, PANJ_FUZZ_SEED for others.
/// </summary>
internal static class FuzzRun
{
    private const long FixedBytes = 4_000_000;
    private const long BytesEach = 2_000;
    private const int Tries = 3;

    /// <summary>Slower is a hang, where it is so every time: once may be the fault of others on the machine.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);

    private static readonly int Seconds = Number("PANJ_FUZZ_SECONDS", 0);

    /// <summary>The seed that documents are spoiled by.</summary>
    public static int Seed { get; } = Number("PANJ_FUZZ_SEED", 20260301);

    /// <summary>Spoils documents and reads them.</summary>
    /// <param name="corpus">Documents that are in order.</param>
    /// <param name="rounds">How often, where nobody asks for more.</param>
    /// <param name="read">What must give a result.</param>
    /// <param name="words">What breaks this sort of document beside what breaks any.</param>
    public static void Of(IReadOnlyList<byte[]> corpus, int rounds, Action<byte[]> read, IReadOnlyList<byte[]>? words = null)
    {
        foreach (var whole in corpus) read(whole); // what is made once is made now
        var mutator = new Mutator(Seed, words ?? []);
        var most = Number("PANJ_FUZZ_ROUNDS", rounds);
        var since = Stopwatch.StartNew();
        for (var round = 0; round < most || since.Elapsed.TotalSeconds < Seconds; round++) Try(read, mutator.Spoil(corpus), round);
    }

    private static void Try(Action<byte[]> read, byte[] bytes, int round)
    {
        var told = $"round {round} of seed {Seed}: {Convert.ToBase64String(bytes)}";
        var bound = FixedBytes + (BytesEach * bytes.Length);
        var (spent, took) = (long.MaxValue, TimeSpan.MaxValue);
        for (var time = 0; time < Tries && (spent >= bound || took >= Longest); time++) // tables and pools that the first reading happened to fill are no cost of these bytes
        {
            var (before, watch) = (GC.GetAllocatedBytesForCurrentThread(), Stopwatch.StartNew());
            Should.NotThrow(() => read(bytes), told);
            (spent, took) = (Math.Min(spent, GC.GetAllocatedBytesForCurrentThread() - before), Shorter(took, watch.Elapsed));
        }

        spent.ShouldBeLessThan(bound, told);
        took.ShouldBeLessThan(Longest, told);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private static int Number(string name, int otherwise) => int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : otherwise;
}
