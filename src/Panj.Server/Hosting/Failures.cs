using Microsoft.AspNetCore.Antiforgery;
using Panj.Events.Ports;

namespace Panj.Server.Hosting;

/// <summary>Turns a failed store, and a request that breaks off or is too long, into an answer that says what happened; any other exception is a bug and says only that.</summary>
internal sealed class Failures(RequestDelegate next, ILogger<Failures> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (StoreException failure) when (!context.Response.HasStarted)
        {
            Log.StoreFailed(log, failure.Message);
            await AnswerAsync(context, StatusCodes.Status503ServiceUnavailable, Words.Problem_StoreFailed, failure.Message);
        }
        catch (Exception failure) when (failure is BadHttpRequestException or InvalidDataException or AntiforgeryValidationException && !context.Response.HasStarted)
        {
            var status = (failure as BadHttpRequestException ?? failure.InnerException as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status400BadRequest;
            await AnswerAsync(context, status, Words.Problem_UnreadableRequest, Words.Problem_BrokenOrTooLong);
        }
        catch (Exception failure) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            Log.RequestFailed(log, context.Request.Path, failure);
            await AnswerAsync(context, StatusCodes.Status500InternalServerError, Words.Problem_PanjFailed, Words.Problem_FaultOfProgram);
        }
    }

    private static Task AnswerAsync(HttpContext context, int status, string title, string detail) =>
        Problems.Of(context, status, title, detail).ExecuteAsync(context);
}
