using Panj.Picture.Searching;
using Panj.Server.Hosting;
using Panj.Server.Routes;
using Panj.Server.Views;

namespace Panj.Server;

/// <summary>Pages over a store, and the same data as JSON.</summary>
public static class PanjServer
{
    /// <summary>Composes a server that is ready to start. It reads no file and no variable of its surroundings.</summary>
    public static WebApplication Create(PanjServerOptions options)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseUrls([.. options.Urls]);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        ConfigureLog(builder.Logging);
        ConfigureServices(builder.Services, options);
        var app = builder.Build();
        Route(app);
        return app;
    }

    /// <summary>Nothing but data goes to standard output.</summary>
    private static void ConfigureLog(ILoggingBuilder log)
    {
        log.ClearProviders();
        log.AddSimpleConsole(console => console.SingleLine = true);
        log.Services.Configure<Microsoft.Extensions.Logging.Console.ConsoleLoggerOptions>(console => console.LogToStandardErrorThreshold = LogLevel.Trace);
        log.SetMinimumLevel(LogLevel.Warning);
    }

    private static void ConfigureServices(IServiceCollection services, PanjServerOptions options)
    {
        services.AddSingleton(new CurrentPicture(options.Store, options.Operations, options.Picture));
        services.AddSingleton(new CurrentStates(options.Time));
        services.AddSingleton(new ArticleSearch(options.Store));
        services.AddSingleton(WebAssets.Embedded());
        services.AddProblemDetails();
        services.AddHostFiltering(filter => filter.AllowedHosts = AllowedHosts.Of(options.Urls));
    }

    private static void Route(WebApplication app)
    {
        app.UseMiddleware<SecurityHeaders>();
        app.UseHostFiltering();
        app.UseMiddleware<Failures>();
        app.UseRouting();
        app.MapAssets();
        app.MapEvents();
        app.MapArticles();
        app.MapCalendar();
        app.MapTheatres();
        app.MapSearch();
        app.MapHealth();
        app.MapFallback("{**path}", Problems.NotFound);
    }
}
