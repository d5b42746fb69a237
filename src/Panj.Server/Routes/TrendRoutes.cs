using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Searching;
using Panj.Picture.Trends;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages.Trends;
using Panj.Server.Views;

namespace Panj.Server.Routes;

/// <summary>How much happened in a week against the weeks before: page and twins.</summary>
internal static class TrendRoutes
{
    private static readonly Parameter _week = new("week", "Last day of the week (2021-07-24); today where none is given");

    private static readonly (string Extension, string ContentType, Action<Stream, TrendTable> Write)[] _twins =
        [(".json", "application/json; charset=utf-8", TrendJson.Write), (".csv", "text/csv; charset=utf-8", TrendCsv.Write)];

    public static void MapTrends(this WebApplication app)
    {
        app.MapGet("/trends", PageAsync).Tells("How many events of each kind, party and place a week had against its own norm", Media.Page, Asked.Filter, [_week]).CacheOutput(Answers.Name);
        foreach (var (extension, type, write) in _twins)
            app.MapGet("/trends" + extension, (HttpContext context, PictureParts parts, CurrentStates states) => AnswerAsync(context, parts, states, (table, _, revision) =>
                Fresh.Of(context, $"{revision}-{IsoDay.Of(table.Last)}", type, stream => write(stream, table)))).Tells("The same as data", type, Asked.Filter, [_week]).CacheOutput(Answers.Name);
    }

    private static async Task<IResult> PageAsync(HttpContext context, PictureParts parts, CurrentStates states)
    {
        var known = await parts.Kept.PublishedBetweenAsync(context.RequestAborted);
        return await AnswerAsync(context, parts, states, (table, question, _) => new HtmlResult(TrendPage.Of(table, question, known?.Last, states.Today)));
    }

    private static async Task<IResult> AnswerAsync(HttpContext context, PictureParts parts, CurrentStates states, Func<TrendTable, EventQuestion, long, IResult> answer)
    {
        var question = ListQuestion.EventsOf(context.Request.Query, out var error);
        var reader = new QuestionParts(name => context.Request.Query[name]);
        var last = reader.OneDay("week") ?? states.Today;
        error ??= reader.Error;
        if (error is not null) return Problems.Of(context, StatusCodes.Status400BadRequest, Words.Problem_BadQuestion, error);
        var revision = await parts.RevisionAsync(context.RequestAborted);
        return answer(await new TrendFinder(parts.Kept).FindAsync(question, last, context.RequestAborted), question, revision);
    }
}
