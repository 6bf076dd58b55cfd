#include "answers.hpp"
#include <fstream>
#include <iostream>

int main(int, char **argv) {
    std::ifstream file(argv[1]);
    auto response = nlohmann::json::parse(file).get<answers::SendSmsAnswer>().response;
    if (response.error) std::cout << response.error->code << "\n";
    if (response.send_status_set)
        for (const auto &status : *response.send_status_set)
            std::cout << status.phone_number << " " << status.fee << "\n";
}
