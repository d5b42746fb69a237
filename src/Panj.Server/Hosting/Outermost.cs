namespace Panj.Server.Hosting;

/// <summary>What goes around everything, even around the framework's own refusal of a foreign host, which comes before the first step that a server adds.</summary>
internal sealed class Outermost : IStartupFilter
{
    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<HeadRequests>();
        app.UseStatusCodePages(EmptyAnswers.FillAsync);
        next(app);
    };
}
