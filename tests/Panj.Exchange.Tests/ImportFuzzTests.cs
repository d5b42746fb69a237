using System.Text;
using Panj.Exchange.Importing;

namespace Panj.Exchange.Tests;

/// <summary>Input that somebody broke on purpose: bytes lost, doubled, turned and put in, by seed. Whatever comes is a row, taken or refused.</summary>
public sealed class ImportFuzzTests
{
    private const int Rounds = 150;
    private static readonly string[] _poison = ["\"", "\r", "\n", ",", ";", "{", "}", "[", "\\ud83d", "\\u0000", "\0", "\u202e", "1e999", "-", "NaN", "null", "\uFEFF", "\"\"\"", "9999-99-99"];

    [Theory]
    [InlineData("acled")]
    [InlineData("ucdp")]
    [InlineData("plover")]
    [InlineData("ndjson")]
    [InlineData("geojson")]
    public void Broken_input_is_refused_by_the_row(string format)
    {
        var random = new Random(20260301);
        var whole = Encoding.UTF8.GetBytes(Worlds.Written(format, Worlds.Varied).Text);
        var taken = 0;
        for (var round = 0; round < Rounds; round++)
        {
            using var stream = new MemoryStream(Broken(whole, random));
            foreach (var row in StandardImports.Of(format).ShouldNotBeNull().Read(stream, "Data"))
            {
                if (row.Reading is null) row.Notes.ShouldNotBeEmpty();
                else Check(row.Reading);
                taken += row.Reading is null ? 0 : 1;
            }
        }

        taken.ShouldBeGreaterThan(0);
    }

    /// <summary>What is taken can be kept: well-formed, named, every span inside its text.</summary>
    private static void Check(Events.ArticleReading reading)
    {
        new UTF8Encoding(false, true).GetByteCount(reading.Article.Text).ShouldBeGreaterThan(0);
        reading.Article.Id.ShouldNotContain('\0');
        var report = reading.Reports.ShouldHaveSingleItem();
        report.Spans.Concat(reading.Clutter).Concat(report.Participants.SelectMany(p => p.Spans)).Concat(report.Figures.SelectMany(f => f.Spans))
            .ShouldAllBe(s => s.Start >= 0 && s.Start < s.End && s.End <= reading.Article.Text.Length);
    }

    private static byte[] Broken(byte[] whole, Random random)
    {
        var bytes = whole.ToList();
        for (var wound = random.Next(1, 12); wound > 0; wound--)
        {
            var at = random.Next(bytes.Count);
            switch (random.Next(4))
            {
                case 0: bytes.RemoveRange(at, Math.Min(random.Next(1, 30), bytes.Count - at)); break;
                case 1: bytes.InsertRange(at, Encoding.UTF8.GetBytes(_poison[random.Next(_poison.Length)])); break;
                case 2: bytes[at] = (byte)random.Next(256); break;
                default: bytes.InsertRange(at, bytes.GetRange(at, Math.Min(random.Next(1, 60), bytes.Count - at))); break;
            }
        }

        return [.. bytes];
    }
}
