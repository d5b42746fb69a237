using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Picture.Operations;

namespace Panj.Picture.Tests.Keeping;

/// <summary>The picture that is kept is the one that is derived from everything, whatever came in which order.</summary>
public sealed class KeptPicturePropertyTests
{
    private const string Text = "Guards fired at the ridge. Norland and Sudland spoke by phone on Tuesday about what had been said, and troops moved to Tor.";

    /// <summary>Each is a store in a file of its own.</summary>
    private const int Draws = 25;

    private static readonly Gen<(ArticleReading[] Readings, int[] Choices)> _cases = Cases();

    [Fact]
    public void Articles_in_any_batches_give_the_picture() => ForAll(async (store, readings, choices) =>
    {
        foreach (var batch in readings.Chunk(1 + (choices[0] % 5))) await store.Store.Articles.AddAllAsync(batch, default);
    });

    [Fact]
    public void Withdrawn_and_read_again_give_the_picture() => ForAll(async (store, readings, choices) =>
    {
        await store.Store.Articles.AddAllAsync(readings, default);
        foreach (var choice in choices.Where(_ => readings.Length > 0))
            if (choice % 3 == 0) await store.Store.Articles.WithdrawAsync(readings[choice % readings.Length].Article.Id, "asked", default);
            else await store.Store.Articles.AddAsync(Changed(readings[choice % readings.Length], readings[choice / 3 % readings.Length], choice), default);
    });

    [Fact]
    public void Changes_in_small_steps_give_the_picture() => ForAll(
        async (store, readings, choices) =>
        {
            await store.ReopenAsync();
            await store.Store.Articles.AddAllAsync(readings, default);
            var picture = await store.Store.Picture.WholeAsync(default);
            if (picture.Events.Count > 0 && Decide(picture, choices[4]) is { } made) await store.Store.Operations.AppendAsync(made, default);
            await store.ReopenAsync(isKeptLater: true);
            foreach (var (at, reading) in readings.Index())
                if ((choices[0] + at) % 4 == 0) await store.Store.Articles.WithdrawAsync(reading.Article.Id, "asked", default);
                else await store.Store.Articles.AddAsync(Changed(reading, readings[choices[1] % readings.Length], choices[2] + at), default);
            while ((await store.Store.Picture.TakeInAsync(1 + (choices[3] % 3), null, default)).Left > 0)
            {
            }
        },
        isKept: false);

    [Fact]
    public void Decisions_between_articles_give_the_picture() => ForAll(async (store, readings, choices) =>
    {
        foreach (var (at, reading) in readings.Index())
        {
            await store.Store.Articles.AddAsync(reading, default);
            var operations = await store.Store.Operations.AllAsync(default);
            var picture = await store.Store.Picture.WholeAsync(default);
            if (picture.Events.Count == 0) continue;
            var choice = choices[at % choices.Length];
            var made = choice % 6 == 5 && operations.Count > 0 ? Deciding.Undo(1 + (choice % operations.Count), "P", null) : Decide(picture, choice);
            if (made is not null) await store.Store.Operations.AppendAsync(made, default);
        }
    });

    [Fact]
    public void What_waits_is_taken_in_later() => ForAll(
        async (store, readings, choices) =>
        {
            await store.Store.Articles.AddAllAsync([.. readings.Take(readings.Length / 2)], default);
            if (readings.Length > 2) await store.Store.Articles.WithdrawAsync(readings[0].Article.Id, "asked", default);
            await store.ReopenAsync();
            await store.Store.Articles.AddAllAsync([.. readings.Skip(readings.Length / 2)], default);
            await store.Store.Picture.CatchUpAsync(default);
        },
        isKept: false);

    private static void ForAll(Func<KeptStore, ArticleReading[], int[], Task> fill, bool isKept = true) =>
        Prop.ForAll(Arb.From(_cases), drawn => HoldsAsync(drawn, fill, isKept)).Check(Config.QuickThrowOnFailure.WithMaxTest(Draws));

    private static async Task HoldsAsync((ArticleReading[] Readings, int[] Choices) drawn, Func<KeptStore, ArticleReading[], int[], Task> fill, bool isKept)
    {
        await using var store = await KeptStore.OpenAsync(isKept);
        await fill(store, drawn.Readings, drawn.Choices);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
    }

    /// <summary>The article with other reports, and with another text where the choice is odd.</summary>
    private static ArticleReading Changed(ArticleReading reading, ArticleReading other, int choice) =>
        (choice % 2 == 0 ? reading : reading with { Article = reading.Article with { Text = reading.Article.Text + " More was said." } }) with { Reports = other.Reports };

    private static Operation? Decide(Snapshot picture, int choice)
    {
        var (one, other) = (picture.Events[choice % picture.Events.Count], picture.Events[choice / 7 % picture.Events.Count]);
        return (choice % 6) switch
        {
            0 or 1 => one == other ? null : Deciding.Merge(picture, [one, other], "P", null),
            2 => one.Reports.Count < 2 ? null : Deciding.Split(picture, one.Reports.ToLookup(r => r == one.Reports[0]), "P", null),
            3 => Deciding.Hide(picture, one, "P", null),
            4 => Deciding.Confirm(picture, one, "P", null),
            _ => null,
        };
    }

    private static Gen<(ArticleReading[], int[])> Cases() =>
        from count in Gen.Choose(0, 14)
        from reports in Gen.ArrayOf(Gen.ArrayOf(Reports(), 3), count)
        from outlets in Gen.ArrayOf(Gen.Elements<string?>("Herald", "Gazette", null), count)
        from days in Gen.ArrayOf(Gen.Elements<string?>("2031-05-03", "2031-05-05", "2031-08-01", null), count)
        from tails in Gen.ArrayOf(Gen.Elements("", " Nobody else saw it, and 4 boats lay idle.", "\nOur reporter counted 7 boats at the pier of Tor, all of them idle, and no guard far and wide who would speak."), count)
        from choices in Gen.ArrayOf(Gen.Choose(0, 1000), 6)
        select (reports.Select((r, i) => Tale.Article($"n{i}", Text + tails[i], r).By(outlets[i], days[i])).ToArray(), choices);

    private static Gen<Report> Reports() =>
        from kind in Gen.Elements(EventKind.Clash, EventKind.Attack, EventKind.Talks, EventKind.Aid, EventKind.Agreement)
        from status in Gen.Elements(EventStatus.Occurred, EventStatus.Planned, EventStatus.Denied)
        from day in Gen.Elements("2031-05-02", "2031-05-03", "2031-05", "XXXX-05-03", "2031-08")
        from words in Gen.Elements("Guards fired", "spoke by phone", "troops moved to Tor")
        from parties in Gen.SubListOf([Tale.State("Norland", "NO"), Tale.State("Sudland", "SD"), Tale.Person("Anna Berg", "NO"), Tale.Unnamed("guards", Role.Actor)])
        from killed in Gen.Elements<decimal?>(null, 2, 3)
        select Tale.Report(Text, words, kind).On(day).With([.. parties]).Counting(Tale.Count(FigureKind.Killed, killed)) with { Status = status };
}
