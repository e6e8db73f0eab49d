using Azwa.Rules.AspNetCore;
using Azwa.Rules.DependencyInjection;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAzwaRules(o => builder.Configuration.GetSection("AzwaRules").Bind(o));
builder.Services.AddHealthChecks().AddAzwaRules();
builder.Services.AddOpenApi();
var app = builder.Build();
app.MapWerkagendaValidation("/werkagenda/validate");
app.MapHealthChecks("/health");
app.MapOpenApi();
app.Run();
