using Panj.Events;

namespace Panj.Exchange.Tests;

/// <summary>What every format keeps to, whichever are registered.</summary>
public sealed class FormatTests
{
    public static TheoryData<string> Names => [.. StandardFormats.Names];

    [Fact]
    public void Names_are_plain_and_different()
    {
        StandardFormats.Names.ShouldBeUnique();
        StandardFormats.Names.ShouldAllBe(name => name.All(char.IsAsciiLetterLower));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Portions_are_written_as_the_whole(string format)
    {
        var known = StandardFormats.Of(format).ShouldNotBeNull();
        if (known.IsOfWhole) return;
        using var whole = new MemoryStream();
        using var parts = new MemoryStream();
        known.Write(whole, Export.Of(Worlds.Varied, Worlds.At), new Omissions());
        known.Write(parts, Export.Of(Worlds.Varied.Events.Select(e => Worlds.Varied with { Events = [e], Articles = Tellers(e) }), Worlds.At), new Omissions());
        parts.ToArray().ShouldBe(whole.ToArray());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_same_picture_gives_the_same_bytes(string format) => Worlds.Written(format, Worlds.Varied).Text.ShouldBe(Worlds.Written(format, Worlds.Varied).Text);

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_written_without_fault(string format) => Worlds.Written(format).Left.Total.ShouldBe(0);

    [Theory]
    [MemberData(nameof(Names))]
    public void The_stream_stays_open(string format)
    {
        using var stream = new MemoryStream();
        StandardFormats.Of(format).ShouldNotBeNull().Write(stream, Export.Of(Worlds.Varied, Worlds.At), new Omissions());
        stream.CanWrite.ShouldBeTrue();
        stream.Length.ShouldBeGreaterThan(0);
    }

    /// <summary>Formats that cannot say a status hold no event of it, and say how many they left out.</summary>
    [Theory]
    [InlineData("acled", EventStatus.Planned)]
    [InlineData("acled", EventStatus.Pledged)]
    [InlineData("acled", EventStatus.Alleged)]
    [InlineData("acled", EventStatus.Denied)]
    [InlineData("acled", EventStatus.CalledOff)]
    [InlineData("ucdp", EventStatus.Planned)]
    [InlineData("ucdp", EventStatus.Pledged)]
    [InlineData("ucdp", EventStatus.Alleged)]
    [InlineData("ucdp", EventStatus.Denied)]
    [InlineData("ucdp", EventStatus.CalledOff)]
    [InlineData("plover", EventStatus.Alleged)]
    [InlineData("plover", EventStatus.Denied)]
    [InlineData("plover", EventStatus.CalledOff)]
    public void What_did_not_happen_is_left_out(string format, EventStatus status)
    {
        var (text, left) = Worlds.Written(format, Worlds.Clash with { Id = "e-other", Status = status });
        text.ShouldNotContain("e-other");
        left.ByReason.ShouldHaveSingleItem().ShouldBe(new(Slug.Of(status), 1));
    }

    /// <summary>Formats that say every status say it in words that stand beside the event.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("ndjson")]
    [InlineData("geojson")]
    [InlineData("hxl")]
    [InlineData("atom")]
    [InlineData("jsonfeed")]
    [InlineData("stix")]
    public void What_is_planned_says_so(string format)
    {
        var (text, left) = Worlds.Written(format, Worlds.Drill);
        text.ShouldContain("planned to hold a military exercise");
        left.Total.ShouldBe(0);
    }

    [Fact]
    public void What_is_left_out_is_counted()
    {
        var left = new Omissions();
        left.Words().ShouldBeNull();
        foreach (var reason in new[] { "planned", "denied", "planned" }) left.Add(reason);
        left.Words().ShouldBe("3 events left out that the format cannot say truly: 1 denied; 2 planned");
    }

    private static ArticleReading[] Tellers(Event happening) => [.. Worlds.Varied.Articles.Where(a => happening.Reports.Any(r => r.ArticleId == a.Article.Id))];
}
