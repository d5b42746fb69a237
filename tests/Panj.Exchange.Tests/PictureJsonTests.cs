using System.Collections.Frozen;
using System.Text.Json;
using Panj.Events;
using Panj.Picture.Tests;

namespace Panj.Exchange.Tests;

public sealed class PictureJsonTests
{
    private const string Text = "\U0001F6A9 Norland sent 300 troops to the Sudland border on 3 May 2031.";

    [Fact]
    public void Report_carries_every_field_of_the_contract()
    {
        var report = Written().GetProperty("articles")[0].GetProperty("reports")[0];
        report.GetProperty("kind").GetString().ShouldBe("deployment");
        report.GetProperty("when").GetString().ShouldBe("2031-05-03");
        report.GetProperty("figures")[0].GetProperty("best").GetRawText().ShouldBe("300");
        report.GetProperty("figures")[0].GetProperty("low").ValueKind.ShouldBe(JsonValueKind.Null);
        report.GetProperty("participants")[0].GetProperty("side").GetString().ShouldBe("NO");
        report.GetProperty("where").GetProperty("countries")[0].GetString().ShouldBe("SD");
        report.GetProperty("chain")[0].GetString().ShouldBe("Herald");
        report.GetProperty("event").GetString().ShouldBe("e-1");
    }

    [Fact]
    public void An_article_says_who_wrote_it()
    {
        var article = Written().GetProperty("articles")[0];
        (article.GetProperty("byline").GetString(), article.GetProperty("modified").GetString(), article.GetProperty("credit").GetString()).ShouldBe(("Zarina Odina", "2031-05-06", "River Wire"));
    }

    [Fact]
    public void Spans_count_code_points()
    {
        var span = Written().GetProperty("articles")[0].GetProperty("reports")[0].GetProperty("spans")[0];
        (span[0].GetInt32(), span[1].GetInt32()).ShouldBe((2, 25));
    }

    [Fact]
    public void Event_carries_its_codes_and_reports()
    {
        var happening = Written().GetProperty("events")[0];
        happening.GetProperty("plover").GetString().ShouldBe("MOBILIZE");
        happening.GetProperty("acled").GetString().ShouldBe("Change to group/activity");
        happening.GetProperty("reports")[0].GetProperty("article").GetString().ShouldBe("a");
        happening.GetProperty("disputes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public void Unknown_is_null_and_lone_surrogates_survive()
    {
        var picture = new Snapshot([Tale.Article("x", "\uD800 broken").By(null)], FrozenDictionary<string, string>.Empty, []);
        var article = Parsed(picture).GetProperty("articles")[0];
        article.GetProperty("outlet").ValueKind.ShouldBe(JsonValueKind.Null);
        article.GetProperty("published").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    private static JsonElement Written()
    {
        var report = Tale.Report(Text, "Norland sent 300 troops", EventKind.Deployment).On("2031-05-03").At(Tale.Border("SD"))
            .With(Tale.State("Norland", "NO", Role.Actor)).Counting(Tale.Count(FigureKind.Troops, 300m)).From(Tale.Link("Herald", SourceKind.Outlet));
        var happening = new Event { Id = "e-1", Kind = report.Kind, Status = report.Status, Outlets = 1, Origins = 1, Reports = [new ReportReference("a", 0)] };
        var reading = Tale.Article("a", Text, report);
        var article = reading with { Article = reading.Article with { Byline = "Zarina Odina", Modified = new DateOnly(2031, 5, 6), Credit = "River Wire" } };
        return Parsed(new Snapshot([article], FrozenDictionary<string, string>.Empty, [happening]));
    }

    private static JsonElement Parsed(Snapshot picture)
    {
        using var stream = new MemoryStream();
        PictureJson.Write(stream, picture);
        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }
}
