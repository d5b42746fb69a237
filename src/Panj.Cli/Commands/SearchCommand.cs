using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Searching;
using Panj.Storage;

namespace Panj.Cli.Commands;

/// <summary>"panj search": articles of the store by their words and by what is reported in them.</summary>
internal sealed class SearchCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const int MostHits = 1_000;

    private readonly Argument<string[]> _words = new("WORDS") { Arity = new ArgumentArity(1, 100), Description = "Words that an article has, all of them, in any form and order" };
    private readonly Option<string?> _kind = new("--kind") { Description = "Only articles with a report of this kind" };
    private readonly Option<string?> _place = new("--place") { HelpName = "NAME", Description = "... at a place whose name has this in it, or in the country of this code" };
    private readonly Option<string?> _party = new("--party") { HelpName = "NAME", Description = "... with someone whose name has this in it, or of the state of this code" };
    private readonly Option<DateOnly?> _from = new("--from") { HelpName = "DATE", Description = "... of this day or later", CustomParser = SharedOptions.Day };
    private readonly Option<DateOnly?> _to = new("--to") { HelpName = "DATE", Description = "... of this day or earlier", CustomParser = SharedOptions.Day };
    private readonly Option<int> _limit = new("--limit") { HelpName = "NUMBER", Description = $"At most so many articles, up to {MostHits}", DefaultValueFactory = _ => 20 };
    private readonly Option<string> _format = new("--format") { Description = "How to print what was found", DefaultValueFactory = _ => Text };

    private SearchCommand()
    {
        _kind.AcceptOnlyFromAmong([.. Enum.GetValues<EventKind>().Select(Slug.Of)]);
        _format.AcceptOnlyFromAmong(Text, Json);
        _limit.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 1 or > MostHits) result.AddError($"--limit is a number from 1 to {MostHits}.");
        });
    }

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var search = new SearchCommand();
        var command = new Command("search", "Finds articles of the store by their words and by what is reported in them")
        {
            search._words, search._kind, search._place, search._party, search._from, search._to, search._limit, search._format, options.Store,
        };
        command.SetAction((parsed, cancel) => search.RunAsync(parsed, parsed.GetRequiredValue(options.Store), host, cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string storeName, CommandHost host, CancellationToken cancel)
    {
        var question = QuestionOf(parsed);
        if (Fault(question.Words) is { } fault)
        {
            await host.Error.WriteLineAsync($"panj: {fault}");
            return ExitCode.WrongUsage;
        }

        await using var store = await StoreSession.OpenAsync(storeName, host.Time, cancel);
        var result = await new ArticleSearch(store.Articles).FindAsync(question, parsed.GetRequiredValue(_limit), cancel);
        if (parsed.GetValue(_format) == Json) SearchJson.Write(host.Output, question.Words, result);
        else TextPrinter.Print(SearchText.Lines(result), host);
        if (!result.IsComplete) await host.Error.WriteLineAsync(Bound(result.Hits.Count, parsed.GetRequiredValue(_limit)));
        return ExitCode.Done;
    }

    private SearchQuestion QuestionOf(ParseResult parsed) => new()
    {
        Words = string.Join(' ', parsed.GetRequiredValue(_words)),
        Kind = Slug.TryParse<EventKind>(parsed.GetValue(_kind) ?? "", out var kind) ? kind : null,
        Place = parsed.GetValue(_place),
        Party = parsed.GetValue(_party),
        From = parsed.GetValue(_from),
        To = parsed.GetValue(_to),
    };

    private static string? Fault(string words) => QueryWords.Count(words) switch
    {
        0 => "there is no word in that: a word has a letter or a digit.",
        > QueryWords.Most => $"these are more than {QueryWords.Most} words. Search for fewer.",
        _ => null,
    };

    private static string Bound(int hits, int limit) => hits >= limit
        ? string.Create(CultureInfo.InvariantCulture, $"panj: there may be more than these {limit}; ask for more with --limit.")
        : string.Create(CultureInfo.InvariantCulture, $"panj: only the {ArticleSearch.MostLookedAt} best matches of the words were looked at; add words for a narrower search.");
}
