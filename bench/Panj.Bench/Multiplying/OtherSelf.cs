using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Panj.Bench.Multiplying;

/// <summary>What generated news is called, and when it is told, in one of its later turns: the identities, days and fingerprints of the first turn, each another.</summary>
internal sealed partial class OtherSelf
{
    /// <summary>Fingerprints and blocks differ in these bits alone, so that as many begin with the same as before.</summary>
    private const long OfPrints = (1L << 56) - 1;

    private readonly int _articles;
    private readonly int _days;
    private readonly long[] _prints;

    /// <param name="turns">How many turns there are.</param>
    /// <param name="articles">Articles of a turn.</param>
    /// <param name="days">Days of a turn.</param>
    /// <param name="random">Gives each turn fingerprints of its own.</param>
    public OtherSelf(int turns, int articles, int days, Random random)
    {
        (_articles, _days) = (articles, days);
        _prints = [.. Enumerable.Range(0, turns).Select(turn => turn == 0 ? 0 : random.NextInt64() & OfPrints)];
    }

    /// <summary>The bits in which fingerprints of a turn differ from those of the first.</summary>
    public long PrintsOf(int turn) => _prints[turn];

    /// <summary>Days between the first turn and this.</summary>
    public int DaysOf(int turn) => turn * _days;

    /// <summary>The identity of an article in a turn.</summary>
    public string? Article(int turn, string? id) =>
        id is null ? null : id[0] == 'g' ? $"g{int.Parse(id.AsSpan(1), CultureInfo.InvariantCulture) + (turn * _articles):0000000}" : string.Create(CultureInfo.InvariantCulture, $"p{turn}of{id[1..]}");

    /// <summary>The identity of an event in a turn.</summary>
    public static string? Event(int turn, string? id) => id is null ? null : string.Create(CultureInfo.InvariantCulture, $"e-{turn}of{id[2..]}");

    /// <summary>JSON of an article, a report or an event in a turn.</summary>
    public string? Told(int turn, string? json) => json is null ? null : Named().Replace(json, name => name.Value[1] switch
    {
        'g' or 'p' => $"\"{Article(turn, name.Value[1..^1])}\"",
        'e' => $"\"{Event(turn, name.Value[1..^1])}\"",
        _ => Day(turn, name.Value),
    });

    /// <summary>Where a report or an event comes among all: a rank, two days, the time as it is written, its end, and an identity.</summary>
    public byte[] Position(int turn, byte[] position)
    {
        var end = Array.IndexOf(position, (byte)0, 9);
        var id = position[(end + 1)..];
        byte[] head = new byte[9];
        head[0] = position[0];
        for (var at = 1; at < head.Length; at += sizeof(int)) BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(at), BinaryPrimitives.ReadInt32BigEndian(position.AsSpan(at)) + DaysOf(turn));
        byte[] time = Encoding.ASCII.GetBytes(Days().Replace(Encoding.ASCII.GetString(position, 9, end - 9), day => Day(turn, day.Value)));
        if (id[0] == 'e') return [.. head, .. time, 0, .. Encoding.ASCII.GetBytes(Event(turn, Encoding.ASCII.GetString(id))!)];
        var close = Array.IndexOf(id, (byte)0);
        return [.. head, .. time, 0, .. Encoding.ASCII.GetBytes(Article(turn, Encoding.ASCII.GetString(id, 0, close))!), .. id[close..]];
    }

    /// <summary>Fingerprints or blocks of a turn, eight bytes each; those that are the same in all turns stay.</summary>
    public byte[] Prints(int turn, byte[] prints, IReadOnlySet<long> same)
    {
        var others = new byte[prints.Length];
        for (var at = 0; at < prints.Length; at += sizeof(long))
        {
            var print = BinaryPrimitives.ReadInt64LittleEndian(prints.AsSpan(at));
            BinaryPrimitives.WriteInt64LittleEndian(others.AsSpan(at), same.Contains(print) ? print : print ^ _prints[turn]);
        }

        return others;
    }

    private string Day(int turn, string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).AddDays(DaysOf(turn)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2}|\"g[0-9]{7}\"|\"p[0-9]+-[0-9]+-[0-9]+\"|\"e-[0-9a-f]{12}\"")]
    private static partial Regex Named();

    [GeneratedRegex("20[0-9]{2}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Days();
}
